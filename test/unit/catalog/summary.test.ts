import { describe, expect, test } from 'vitest';
import { shorten } from '../../../src/catalog/shorten.ts';
import { getSummary } from '../../../src/catalog/summary.ts';
import type { CodeData } from '../../../src/schemas/code.ts';
import { makeTestCode } from '../../support/make-catalog.ts';

describe('getSummary', () => {
  test.each<[string, Partial<CodeData>, string]>([
    ['the message', { message: 'No', description: 'Why', key: 'ERR' }, 'No'],
    ['the first line of the message', { message: 'No\nnever' }, 'No'],
    ['the message as it stands, Markdown signs and all', { message: '*No* `x`' }, '*No* `x`'],
    ['the description', { message: undefined, description: 'Why', key: 'ERR' }, 'Why'],
    ['the description without its marks', { message: undefined, description: '**a** `b`' }, 'a b'],
    [
      'the text of a link between words',
      { message: undefined, description: 'See [RFC](https://a.example)' },
      'See RFC',
    ],
    [
      'nothing of a mere reference',
      { message: undefined, description: '[RFC](https://a.example)' },
      '',
    ],
    [
      'the key before a mere reference',
      { message: undefined, description: '[RFC](https://a.example)', key: 'ERR' },
      'ERR',
    ],
    ['the first paragraph', { message: undefined, description: 'One.\n\nTwo.' }, 'One.'],
    ['the first item of a list', { message: undefined, description: '- one\n- two' }, 'one'],
    [
      'the line that a colon leads up to',
      { message: undefined, description: 'If:\n\n- a;\n- b.' },
      'If: a;',
    ],
    ['a line that goes on in the source', { message: undefined, description: 'a\nb' }, 'a b'],
    ['the key', { message: undefined, key: 'ERR' }, 'ERR'],
    ['nothing where there is nothing', { message: undefined }, ''],
  ])('takes %s', (_, code, summary) => {
    expect(getSummary(makeTestCode(code))).toBe(summary);
  });
});

describe('shorten', () => {
  test.each([
    ['', 10, ''],
    ['short', 5, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['Wrong phone number', 15, 'Wrong phone…'],
    ['Wrong phone number', 17, 'Wrong phone…'],
    ['one two three', 8, 'one two…'],
    ['a Donaudampfschiff', 10, 'a Donauda…'],
    ['Donaudampfschiff', 10, 'Donaudamp…'],
    ['名'.repeat(20), 10, `${'名'.repeat(9)}…`],
  ])('makes of %j in %i characters %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  const SENTENCE = 'The quick brown fox jumps over the lazy dog and does it again';
  const LONG = [
    ['a sentence', SENTENCE],
    ['one word', 'x'.repeat(100)],
    ['Chinese', '名前'.repeat(50)],
    ['emoji', '😀'.repeat(50)],
    ['emoji at odd places', `a${'😀'.repeat(50)}`],
    ['emoji as words', '😀 '.repeat(50)],
    ['emoji of several', `a ${'👩‍👩‍👧'.repeat(20)}`],
  ] as const;

  test.each(LONG)('keeps %s within any length', (_, text) => {
    for (let length = 1; length <= 60; length++) {
      expect(shorten(text, length).length).toBeLessThanOrEqual(length);
    }
  });

  test.each(LONG)('never cuts a character in two: %s', (_, text) => {
    for (let length = 2; length <= 60; length++) {
      expect(shorten(text, length).isWellFormed()).toBe(true);
    }
  });

  test('leaves no space before the dots', () => {
    for (let length = 2; length <= 60; length++) {
      expect(shorten(SENTENCE, length)).not.toMatch(/ …$/);
    }
  });
});
