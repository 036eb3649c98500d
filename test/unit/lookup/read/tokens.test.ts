import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../../src/lookup/read/tokens.ts';
import type { TokenType } from '../../../../src/lookup/read/tokens.ts';

describe('readTokens', () => {
  test('cuts a text without leaving anything out', () => {
    const text = '{"a":[1,-2.5e3], x: \'y\'} <b c="d"/> § 😀\n2026-03-11 12:00:00 a@b.example\\';
    const tokens = [...readTokens(text)];
    expect(tokens[0]?.start).toBe(0);
    expect(tokens.at(-1)?.end).toBe(text.length);
    expect(tokens.slice(1).map(({ start }) => start)).toEqual(
      tokens.slice(0, -1).map(({ end }) => end),
    );
  });

  test.each<[TokenType, string]>([
    ['number', '910'],
    ['number', '000'],
    ['number', '-1'],
    ['number', '+1'],
    ['number', '7.0'],
    ['number', '1e3'],
    ['word', 'ResponseCode'],
    ['word', 'ERR_X-12'],
    ['word', '$code'],
    ['word', "doesn't"],
    ['word', 'header.resultCode'],
    ['word', '草料'],
    ['word', '12ab'],
    ['separator', '=>'],
    ['separator', ':='],
    ['separator', '='],
    ['tag', '<code>'],
    ['tag', '</ns:code>'],
    ['tag', '<error code="12" text=\'a b\'/>'],
    ['noise', 'https://example.org/a?code=12#b'],
    ['noise', 'https:\\/\\/example.org'],
    ['noise', 'someone@example.org'],
    ['noise', '2026-03-11T09:45:12.123Z'],
    ['noise', '11/Mar/2026:09:45:12 +0300'],
    ['noise', '11/03/2026'],
    ['noise', 'Mar 11, 2026'],
    ['noise', '12:00:21'],
    ['noise', '192.168.0.21:8080'],
    ['noise', '123e4567-e89b-12d3-a456-426614174000'],
    ['noise', '0x1F'],
    ['noise', 'v1.2.3'],
    ['noise', '+254 712 345678'],
    ['noise', '$ 21'],
    ['noise', '21 %'],
  ])('reads as one %s: %s', (type, text) => {
    expect(read(text)).toEqual([`${type} ${text}`]);
  });

  test.each([
    ['a comparison', 'a == 0', ['word a', 'sign ==', 'number 0']],
    ['a number with a full stop', '21.', ['number 21', 'sign .']],
    ['a number before a bracket', '21)', ['number 21', 'close )']],
    ['an apostrophe in a word', "it's 12", ["word it's", 'number 12']],
    ['a number between underscores', '_12_', ['word _12_']],
    ['an open tag', '<a', ['sign <', 'word a']],
  ])('reads %s', (_, text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  test.each([
    ['double quotes', '"a b"', 'a b'],
    ['single quotes', "'a b'", 'a b'],
    ['back quotes', '`a b`', 'a b'],
    ['escaped quotes inside', String.raw`"a \"b\" c"`, 'a "b" c'],
    ['a backslash at its end', String.raw`"C:\\"`, 'C:\\'],
    ['escapes', String.raw`"\u0041\x42\n\/"`, 'AB\n/'],
    ['quotes that are escaped', String.raw`\"code\"`, 'code'],
    ['quotes that are escaped twice', String.raw`\\\"code\\\"`, 'code'],
    ['nothing in it', '""', ''],
  ])('reads a string in %s', (_, text, value) => {
    expect(read(text)).toEqual([`string ${value}`]);
  });

  test('decodes what was escaped twice once', () => {
    expect(read(String.raw`"{\"a\":\"\\\"b\\\"\"}"`)).toEqual([String.raw`string {"a":"\"b\""}`]);
  });

  test('takes the rest of the line for a value that is cut off', () => {
    expect(read('{"text":"Client does not\nnext')).toEqual([
      'open {',
      'string text',
      'separator :',
      'string Client does not',
      'line \n',
      'word next',
    ]);
  });

  test('takes a quote that nothing closes for a sign', () => {
    expect(read('5" pipe')).toEqual(['number 5', 'sign "', 'word pipe']);
  });

  test('ends a string with its line', () => {
    expect(read(`"a\nb"`)).toEqual(['sign "', 'word a', 'line \n', 'word b', 'sign "']);
  });
});

function read(text: string): string[] {
  const tokens = [...readTokens(text)].filter(({ type }) => type !== 'space');
  return tokens.map(({ type, text: value }) => `${type} ${value}`);
}
