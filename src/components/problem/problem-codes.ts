import type { Code, Vendor } from '../../catalog/catalog.ts';
import { getLargest } from '../../catalog/largest.ts';

/** Rows of a problem's table: more are no overview, and the page must not grow with the catalog. */
export const MAX_CODES = 100;

/** Vendors with rows in it, so that each of them has at least a few. */
export const MAX_VENDORS = 50;

/** What a problem's page shows of its codes, and what it does not. */
export interface ProblemCodes {
  /** The codes of its table, in vendor order. */
  shown: Code[];
  /** The vendors in the table whose rows there are not all, and how many codes they have for it. */
  cut: { vendor: Vendor; count: number }[];
  /** How many vendors are not in the table, and their codes. */
  rest: { vendors: number; codes: number };
}

/**
 * Chooses what the page of a problem shows: the vendors with the most codes for it, and of each as
 * many codes as of the others, as far as it has them, those first that have a note of their own.
 */
export function selectProblemCodes(codes: readonly Code[]): ProblemCodes {
  const groups = [...Map.groupBy(codes, ({ vendor }) => vendor)];
  const chosen = getLargest(groups, { limit: MAX_VENDORS, getSize: ([, { length }]) => length });
  const all = chosen.flatMap(([, group]) => group);
  const shown = new Set(takeInTurns(chosen.map(([, group]) => putOwnFirst(group))));
  return {
    shown: all.filter((code) => shown.has(code)),
    cut: chosen
      .filter(([, group]) => !group.every((code) => shown.has(code)))
      .map(([vendor, { length }]) => ({ vendor, count: length })),
    rest: { vendors: groups.length - chosen.length, codes: codes.length - all.length },
  };
}

/** What is said of a whole section tells less than what is said of one code. */
function putOwnFirst(codes: readonly Code[]): Code[] {
  const own = codes.filter(({ noteSection }) => !noteSection);
  return [...own, ...codes.filter(({ noteSection }) => noteSection)];
}

/** One of each group, then the second of each, until the table is full. */
function takeInTurns(groups: readonly (readonly Code[])[]): Code[] {
  const turns = Array.from({ length: MAX_CODES }, (_, turn) =>
    groups.flatMap((group) => group[turn] ?? []),
  );
  return turns.flat().slice(0, MAX_CODES);
}
