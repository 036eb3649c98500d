import { expect, test } from 'vitest';
import { fitsOneFile, formatTooMany } from '../../../../src/site/carried/limit.ts';

test('fitsOneFile tells a collection that a phone can open from one that it cannot', () => {
  expect(fitsOneFile(4000)).toBe(true);
  expect(fitsOneFile(4001)).toBe(false);
});

test('formatTooMany says how many there are and how many there may be', () => {
  expect(formatTooMany(10_236)).toMatchInlineSnapshot(
    `"10,236 codes are more than one file holds, which is 4,000"`,
  );
});
