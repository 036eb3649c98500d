import type { Code } from '../../catalog/catalog.ts';
import { formatNumber } from '../../catalog/counts.ts';
import { hasPage } from '../../catalog/paths.ts';

/** Where the file to carry is. */
export const CARRIED_PATH = '/retcode.html';

/**
 * Codes that one file holds. Of 4,000 it has 12 MB, and a phone that is six times as slow as a computer
 * takes 7 seconds to open it; of 10,000 it takes 18.
 */
const MAX_CODES = 5000;

/** A code without a page is names and texts: so many of them are as long as one with a page. */
const ROWS = 6;

/** How many codes are carried, and how many of them are rows. */
export interface CarriedCodes {
  codes: number;
  rows: number;
}

/** Whether so many codes are carried in one file. */
export function fitsOneFile({ codes, rows }: CarriedCodes): boolean {
  return codes - rows + rows / ROWS <= MAX_CODES;
}

/** Counts them. */
export function countCarried(codes: Iterable<Pick<Code, 'isRow'>>): CarriedCodes {
  const all = [...codes];
  return { codes: all.length, rows: all.filter((code) => !hasPage(code)).length };
}

/** Says why there is no such file: `10,236 codes are more than one file holds, which is 5,000`. */
export function formatTooMany(codes: number): string {
  return `${formatNumber(codes)} codes are more than one file holds, which is ${formatNumber(MAX_CODES)}`;
}
