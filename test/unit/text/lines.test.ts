import { describe, expect, test } from 'vitest';
import { countBreaks, makeLineFinder } from '../../../src/text/lines.ts';

describe('makeLineFinder', () => {
  const findLine = makeLineFinder('ab\n\ncd\n');

  test.each([
    ['the first character', 0, { number: 1, start: 0 }],
    ['a line end, which belongs to its line', 2, { number: 1, start: 0 }],
    ['an empty line', 3, { number: 2, start: 3 }],
    ['the first character of a line', 4, { number: 3, start: 4 }],
    ['the end of the text', 7, { number: 4, start: 7 }],
    ['what is behind it', 99, { number: 4, start: 7 }],
  ])('finds the line of %s', (_, offset, line) => {
    expect(findLine(offset)).toEqual(line);
  });

  test('finds one line in an empty text', () => {
    expect(makeLineFinder('')(0)).toEqual({ number: 1, start: 0 });
  });
});

describe('countBreaks', () => {
  test.each([
    ['', 0],
    ['a', 0],
    ['\n', 1],
    ['a\n\nb\n', 3],
    ['草\r\n😀', 1],
  ])('counts those of %j', (text, count) => {
    expect(countBreaks(text)).toBe(count);
  });
});
