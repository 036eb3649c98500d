import { formatNumber } from '../../catalog/counts.ts';

/** Where the file to carry is. */
export const CARRIED_PATH = '/retcode.html';

/**
 * Codes that one file holds. Of so many it has 12 MB, and a phone that is six times as slow as a
 * computer takes 7 seconds to open it; of 10,000 it takes 18.
 */
const MAX_CODES = 4000;

/** Whether so many codes are carried in one file. */
export function fitsOneFile(codes: number): boolean {
  return codes <= MAX_CODES;
}

/** Says why there is no such file: `10,236 codes are more than one file holds, which is 4,000`. */
export function formatTooMany(codes: number): string {
  return `${formatNumber(codes)} codes are more than one file holds, which is ${formatNumber(MAX_CODES)}`;
}
