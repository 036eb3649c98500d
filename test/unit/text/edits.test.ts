import { describe, expect, test } from 'vitest';
import { countEdits } from '../../../src/text/edits.ts';

describe('countEdits', () => {
  test.each([
    ['same', 'same', 0],
    ['maxium', 'maximum', 1],
    ['wrogn', 'wrong', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
    ['short', 'xy', 5],
  ])('counts between %j and %j: %i', (a, b, count) => {
    expect(countEdits(a, b, 5)).toBe(count);
    expect(countEdits(b, a, 5)).toBe(count);
  });

  test('counts all where there is no limit', () => {
    expect(countEdits('kitten', 'sitting')).toBe(3);
    expect(countEdits('', 'a'.repeat(30))).toBe(30);
  });

  test('stops above the limit', () => {
    expect(countEdits('kitten', 'sitting', 1)).toBe(2);
    expect(countEdits('a', 'a'.repeat(1000), 2)).toBe(3);
  });
});
