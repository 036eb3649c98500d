import type { Fallback } from '../schemas/vendor.ts';

const WHOLE_NUMBER = /^-?\d+$/;

/**
 * The codes nearest to one that is not listed: those that begin like it, and among these, for
 * numbers, those that are closest in value.
 */
export function getNearest<T extends { code: string }>(
  code: string,
  codes: readonly T[],
  limit: number,
): T[] {
  const wanted = code.toLowerCase();
  return codes
    .map((entry) => ({
      entry,
      shared: countSharedStart(wanted, entry.code.toLowerCase()),
      distance: getDistance(wanted, entry.code),
    }))
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** What a source says of the range that an unlisted code falls into. */
export function getFallback<T extends Pick<Fallback, 'from' | 'to'>>(
  code: string,
  ranges: readonly T[],
): T | undefined {
  if (!WHOLE_NUMBER.test(code)) return undefined;
  const value = BigInt(code);
  return ranges.find(({ from, to }) => BigInt(from) <= value && value <= BigInt(to));
}

function countSharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function getDistance(a: string, b: string): number {
  if (!WHOLE_NUMBER.test(a) || !WHOLE_NUMBER.test(b)) return 0;
  return Math.abs(Number(a) - Number(b));
}
