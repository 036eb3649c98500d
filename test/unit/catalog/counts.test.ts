import { expect, test } from 'vitest';
import { countCodes, formatCount, formatNumber } from '../../../src/catalog/counts.ts';

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
