import { expect, test } from 'vitest';
import { fitsOneFile, formatTooMany } from '../../../../src/site/carried/limit.ts';

test('fitsOneFile tells a collection that a phone can open from one that it cannot', () => {
  expect(fitsOneFile({ codes: 5000, rows: 0 })).toBe(true);
  expect(fitsOneFile({ codes: 5001, rows: 0 })).toBe(false);
});

test('fitsOneFile counts what a code without a page takes, which is less', () => {
  expect(fitsOneFile({ codes: 10_000, rows: 6000 })).toBe(true);
  expect(fitsOneFile({ codes: 10_000, rows: 5900 })).toBe(false);
});

test('formatTooMany says how many there are and how many there may be', () => {
  expect(formatTooMany(10_236)).toMatchInlineSnapshot(
    `"10,236 codes are more than one file holds, which is 5,000"`,
  );
});
