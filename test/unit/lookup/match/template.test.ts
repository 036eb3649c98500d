import { describe, expect, test } from 'vitest';
import { getPlacedWords } from '../../../../src/text/words.ts';
import { getTemplates, getValues, isAsPrinted } from '../../../../src/lookup/match/template.ts';
import type { Passage } from '../../../../src/lookup/read/reading.ts';

describe('getTemplates', () => {
  test('makes the words of a message and the gaps between them', () => {
    const [template] = makeTemplates('Minimum age of [Minimum Age] years', ['[Minimum Age]']);
    expect(template).toEqual({
      words: ['minimum', 'age', 'of', 'years'],
      gaps: [{ at: 3, name: 'Minimum Age', placeholder: '[Minimum Age]' }],
      printed: ['inimum age of', 'years'],
    });
  });

  test('makes one template of each line', () => {
    const templates = makeTemplates('Wrong address\nIt is +[Address]', ['+[Address]']);
    expect(templates.map(({ words }) => words)).toEqual([
      ['wrong', 'address'],
      ['it', 'is'],
    ]);
    expect(templates.map(({ gaps }) => gaps.length)).toEqual([0, 1]);
  });

  test('makes none of a code without a message', () => {
    expect(getTemplates({ vendor: 'acme', code: '1' })).toEqual([]);
  });

  test('makes some of each of several messages', () => {
    const otherMessages = [{ message: 'No [what]', placeholders: ['[what]'] }];
    const templates = getTemplates({ vendor: 'acme', code: '1', message: 'A b', otherMessages });
    expect(templates.map(({ words }) => words)).toEqual([['a', 'b'], ['no']]);
    expect(templates.map(({ gaps }) => gaps.length)).toEqual([0, 1]);
  });
});

describe('isAsPrinted', () => {
  test.each([
    ['UNIQUE constraint failed: t.a', true],
    ['Error: UNIQUE constraint failed: t.a, done', true],
    ['unique constraint failed: t.a', true],
    ['Unique constraint failed: t.a', false],
    ['UNIQUE constraint failed on t.a', false],
  ])('says of %j: %s', (text, isPrinted) => {
    const [template] = makeTemplates('UNIQUE constraint failed: {columns}', ['{columns}']);
    expect(template && isAsPrinted(template, text)).toBe(isPrinted);
  });

  test('lets a program change the first letter and the full stop', () => {
    const [template] = makeTemplates('Connection refused.', []);
    for (const text of ['connect: connection refused', 'Connection refused'])
      expect(template && isAsPrinted(template, text)).toBe(true);
  });
});

describe('getValues', () => {
  test.each([
    ['behind it', 'Phone is wrong: +[phone]', 'Phone is wrong: 0501234', '0501234'],
    ['with the plus of the template', 'Phone is wrong: +[phone]', 'Phone is wrong: + 050', '050'],
    ['with a plus of its own', 'Phone is wrong: +[phone]', 'Phone is wrong: +254712', '+254712'],
    ['before a quote', 'Phone is wrong: +[phone]', 'Phone is wrong: 050"}', '050'],
    ['before a full stop', 'Phone is wrong: +[phone]', 'Phone is wrong: 050.', '050'],
    ['before the next line', 'Phone is wrong: +[phone]', 'Phone is wrong: 050\nat x', '050'],
    ['within it', 'Age of [phone] years', 'Age of 18 years', '18'],
    [
      'of several words',
      'Age of [phone] years',
      'Age of sweet little sixteen years',
      'sweet little sixteen',
    ],
    ['of markup', 'Phone is wrong: +[phone]', 'Phone is wrong: <b>1</b>', '<b>1</b>'],
  ])('takes a value %s', (_, message, text, value) => {
    expect(read(message, text)).toEqual([{ name: 'phone', value }]);
  });

  test.each([
    ['the template itself', 'Phone is wrong: +[phone]', 'Phone is wrong: [phone]'],
    ['nothing', 'Phone is wrong: +[phone]', 'Phone is wrong:'],
    ['more than a value', 'Age of [phone] years', `Age of ${'x '.repeat(200)} years`],
  ])('takes %s for no value', (_, message, text) => {
    expect(read(message, text)).toEqual([]);
  });

  test('takes several values in order', () => {
    const [template] = makeTemplates('From [a] to [b] of it', ['[a]', '[b]']);
    const text = 'From 1 to 2 of it';
    const words = getPlacedWords(text);
    expect(template && getValues(template, makePassage(text), words, [0, 2, 4, 5])).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ]);
  });
});

function makeTemplates(message: string, placeholders: string[]) {
  return getTemplates({ vendor: 'acme', code: '1', message, placeholders });
}

/** Reads the value of the only placeholder: each word of the template stands where it stands first. */
function read(message: string, text: string) {
  const placeholder = /\+?\[phone\]/.exec(message)?.[0] ?? '';
  const [template] = makeTemplates(message, [placeholder]);
  if (!template) throw new Error('The message has no template.');
  const words = getPlacedWords(text);
  const places = template.words.map((wanted) => words.findIndex(({ word }) => word === wanted));
  return getValues(template, makePassage(text), words, places);
}

function makePassage(text: string): Passage {
  return { text, object: undefined, name: undefined, line: 1 };
}
