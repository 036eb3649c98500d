import { isInClass } from './code-class.ts';
import type { CodeClass } from './code-class.ts';

const WHOLE_NUMBER = /^-?\d+$/;

/**
 * The codes nearest to one that is not listed: those that begin like it, and among these, for
 * numbers, those that are closest in value. None, if nothing is like it.
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
    .filter(({ shared, distance }) => shared > 0 || distance !== undefined)
    .sort((a, b) => b.shared - a.shared || compareDistances(a.distance, b.distance))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** What a source says of the class that an unlisted code falls into: the first that fits. */
export function getFallback<T extends CodeClass>(
  code: string,
  classes: readonly T[],
): T | undefined {
  return classes.find((codeClass) => isInClass(code, codeClass));
}

function countSharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** The difference of two whole numbers of any length; none between other codes. */
function getDistance(a: string, b: string): bigint | undefined {
  if (!WHOLE_NUMBER.test(a) || !WHOLE_NUMBER.test(b)) return undefined;
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -difference : difference;
}

function compareDistances(a: bigint | undefined, b: bigint | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
