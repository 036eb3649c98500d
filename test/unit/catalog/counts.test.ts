import { expect, test } from 'vitest';
import {
  countCodes,
  formatCatalogs,
  formatCount,
  formatNumber,
} from '../../../src/catalog/counts.ts';

test.each([
  [0, '0', '0 codes'],
  [1, '1', '1 code'],
  [17_390, '17,390', '17,390 codes'],
])('writes %i as %s and %s', (count, number, text) => {
  expect(formatNumber(count)).toBe(number);
  expect(formatCount(count, 'code')).toBe(text);
});

test('counts the codes of all vendors', () => {
  expect(countCodes([{ codes: ['0', '1'] }, { codes: [] }, { codes: ['0'] }])).toBe(3);
});

test.each([
  [1, 0, '2 codes of 1 vendor'],
  [0, 2, '2 codes of S1 and S2'],
  [2, 1, '4 codes of 2 vendors, and 1 of S1'],
  [1, 5, '2 codes of 1 vendor, and 5 of S1, S2, S3, S4 and S5'],
  [1, 7, '2 codes of 1 vendor, and 7 of S1, S2, S3, S4, S5 and 2 more'],
])('says what %i vendors and %i standards have', (vendors, standards, text) => {
  const make = (count: number, codes: string[]) =>
    Array.from({ length: count }, (_, i) => ({ product: `S${i + 1}`, codes }));
  expect(formatCatalogs(make(vendors, ['0', '1']), make(standards, ['0']))).toBe(text);
});
