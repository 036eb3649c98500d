import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashWords, joinWords } from '../../../../src/catalog/rules/hashed-words.ts';
import { getPlainWords } from '../../../../src/catalog/words.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from(`abZ09'’_.-# \t\nÉß名`)) });

describe('hashWords', () => {
  test.each([
    ['Wait, then retry', 'wait then RETRY!'],
    ['Error 12 of bank 13', 'error 7 of bank 8'],
    ['12 13 accounts', '7 accounts'],
    ["It's late", 'It’s late'],
    ['x_1.y-z', '5'],
    ['- end.', 'end'],
  ])('makes the same of %j and %j', (a, b) => {
    expect(hashWords(a)).toEqual(hashWords(b));
  });

  test('makes different numbers of different words', () => {
    const words = ['a', 'b', 'ab', "a'b", 'a.b', 'A1', 'é'];
    expect(new Set(words.flatMap(hashWords)).size).toBe(words.length);
  });

  test('finds the same words whatever other signs stand around them', () => {
    fc.assert(
      fc.property(word, (text) => {
        const words = hashWords(text);
        expect(words).toHaveLength(getPlainWords(text).length);
        // A letter that is not ASCII takes the text the other way.
        expect(hashWords(`${text} ß`)).toEqual([...words, ...hashWords('ß')]);
      }),
    );
  });
});

describe('joinWords', () => {
  test('makes the words of a text out of those of its parts', () => {
    const part = fc.array(fc.constantFrom('a', 'b', '1', '`', "it's", 'É', 'ΟΔΟΣ'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const texts = parts.map((words) => words.join(' '));
        expect(joinWords(texts.map(hashWords))).toEqual(hashWords(texts.join('\n')));
      }),
    );
  });
});
