import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPlainWords, getWholeWords, joinPlainWords } from '../../../src/catalog/words.ts';

describe('getWholeWords', () => {
  test.each([
    ['Is the key right?', ['is', 'the', 'key', 'right']],
    ['It isn’t; it is "ERR_X".', ['it', "isn't", 'it', 'is', 'err_x']],
    ['v1.2, e-mail', ['v1.2', 'e-mail']],
    ['名前 é', ['名前', 'é']],
    ['…', []],
  ])('reads %j', (text, words) => {
    expect(getWholeWords(text)).toEqual(words);
  });
});

describe('getPlainWords', () => {
  test.each([
    ['Error 12 of v1.2', ['error', '#', 'of', '#']],
    ['Codes 12, 13 and 14', ['codes', '#', 'and', '#']],
    ['No number', ['no', 'number']],
  ])('puts a sign in place of numbers in %j', (text, words) => {
    expect(getPlainWords(text)).toEqual(words);
  });

  test.each([
    ['Wait, then retry', 'wait then RETRY!'],
    ['Error 12 of bank 13', 'error 7 of bank 8'],
    ['12 13 accounts', '7 accounts'],
    ["It's late", 'It’s late'],
    ['x_1.y-z', '5'],
    ['- end.', 'end'],
  ])('makes the same of %j and %j', (a, b) => {
    expect(getPlainWords(a)).toEqual(getPlainWords(b));
  });
});

describe('joinPlainWords', () => {
  test('makes the words of a text out of those of its parts', () => {
    const part = fc.array(fc.constantFrom('a', 'b', '1', '`', "it's", 'É', 'ΟΔΟΣ'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const texts = parts.map((words) => words.join(' '));
        expect(joinPlainWords(texts.map(getPlainWords))).toEqual(getPlainWords(texts.join('\n')));
      }),
    );
  });
});
