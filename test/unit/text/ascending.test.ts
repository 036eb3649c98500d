import { describe, expect, test } from 'vitest';
import { findFirst } from '../../../src/text/ascending.ts';

describe('findFirst', () => {
  const ascending = [1, 3, 3, 7];

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 3],
    [7, 3],
    [8, 4],
  ])('finds the first item that is not below %i', (least, position) => {
    expect(findFirst(ascending, (item) => item >= least)).toBe(position);
  });

  test('finds nothing but the end in an empty list', () => {
    expect(findFirst([], () => true)).toBe(0);
  });

  test('asks of few of many items', () => {
    let asked = 0;
    const many = Array.from({ length: 1000 }, (_, i) => i);
    findFirst(many, (item) => {
      asked++;
      return item >= 333;
    });
    expect(asked).toBeLessThanOrEqual(10);
  });
});
