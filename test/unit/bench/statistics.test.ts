import { describe, expect, test } from 'vitest';
import {
  formatSpread,
  getGrowth,
  getMedian,
  getQuantile,
  getRatios,
} from '../../bench/statistics.ts';

describe('getMedian', () => {
  test.each([
    [[], 0],
    [[5], 5],
    [[9, 1, 2], 2],
    [[1, 2, 4, 100], 3],
  ])('gives the middle of %j', (values, median) => {
    expect(getMedian(values)).toBe(median);
  });
});

describe('getQuantile', () => {
  test('gives the value below which the share lies', () => {
    expect(getQuantile([4, 1, 3, 2], 0.95)).toBe(4);
  });
});

describe('getGrowth', () => {
  test.each([
    ['linear', (x: number) => 3 * x, 1],
    ['quadratic', (x: number) => 0.1 * x * x, 2],
    ['constant', () => 7, 0],
  ])('tells %s growth', (_, grow, exponent) => {
    const points = [100, 1000, 10_000].map((x) => ({ x, y: grow(x) }));
    expect(getGrowth(points)).toBeCloseTo(exponent);
  });

  test('tells nothing from one size', () => {
    expect(getGrowth([{ x: 100, y: 3 }])).toBeUndefined();
    expect(getGrowth([])).toBeUndefined();
  });
});

describe('getRatios', () => {
  test('divides the values of the same round', () => {
    expect(getRatios([2, 9, 4], [4, 3, 4])).toEqual([0.5, 3, 1]);
  });

  test('leaves out rounds that the other did not run', () => {
    expect(getRatios([2, 9, 4], [4])).toEqual([0.5]);
  });
});

describe('formatSpread', () => {
  test('gives the median and what it lies between', () => {
    expect(formatSpread([1.2, 0.8, 1])).toBe('1.00 (0.80–1.20)');
  });

  test('gives one value alone, and a dash for none', () => {
    expect(formatSpread([1234], (value) => `${value} ms`)).toBe('1234 ms');
    expect(formatSpread([])).toBe('–');
  });
});
