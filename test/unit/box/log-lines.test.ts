import { describe, expect, test } from 'vitest';
import { findLine, getAround } from '../../../src/box/log-lines.ts';

describe('findLine', () => {
  const text = 'one\r\ntwo\n\nfour';

  test.each([
    [1, 'one'],
    [2, 'two'],
    [3, ''],
    [4, 'four'],
    [9, 'four'],
  ])('finds line %i', (number, line) => {
    const { start, end } = findLine(text, number);
    expect(text.slice(start, end)).toBe(line);
  });

  test('finds the one line of a text without breaks', () => {
    expect(findLine('', 1)).toEqual({ number: 1, start: 0, end: 0 });
  });
});

describe('getAround', () => {
  const text = Array.from({ length: 9 }, (_, i) => `line ${i + 1}`).join('\n');

  test.each([
    [1, [1, 2, 3]],
    [5, [3, 4, 5, 6, 7]],
    [9, [7, 8, 9]],
  ])('gives those around line %i', (line, numbers) => {
    const around = getAround(text, line);
    expect(around.map(({ number }) => number)).toEqual(numbers);
    expect(around.map(({ start, end }) => text.slice(start, end))).toEqual(
      numbers.map((number) => `line ${number}`),
    );
  });
});
