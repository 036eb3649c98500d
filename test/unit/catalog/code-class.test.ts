import { expect, test } from 'vitest';
import { describeClass, isInClass } from '../../../src/catalog/code-class.ts';

test.each([
  ['23505', '23???', true],
  ['23A0b', '23???', true],
  ['2350', '23???', false],
  ['235055', '23???', false],
  ['23 05', '23???', false],
  ['24505', '23???', false],
  ['4.7.99', '4.7.*', true],
  ['4.7.', '4.7.*', false],
  ['4x7.1', '4.7.*', false],
  ['4.7.9', '4.?.9', true],
  ['xx001', 'XX???', true],
  ['a-b1', 'a-b?', true],
])('tells whether %s is of the class %s', (code, pattern, isIn) => {
  expect(isInClass(code, { pattern })).toBe(isIn);
});

test('says of which codes a class is', () => {
  expect(describeClass({ pattern: '23???' })).toBe('like 23???');
  expect(describeClass({ from: '400', to: '499' })).toBe('from 400 to 499');
});
