import type { Code, CodeNumber } from '../../catalog/catalog.ts';

/** Vendors that the page of a code string quotes in full. Nobody compares more of them in detail. */
export const MAX_FULL = 8;

/** How the page of a code string shows those who use it; together they are all of them. */
export interface NumberUses {
  /** With the vendor's words, our verdict, and how to tell it. */
  full: readonly Code[];
  /** With a line each. */
  brief: readonly Code[];
}

/**
 * A code that only one vendor uses needs no telling apart: its line leads to its own page. Of many,
 * the standards are shown in full: a 404 is the HTTP status before it is anybody's code.
 */
export function splitUses({ codes }: CodeNumber): NumberUses {
  if (codes.length === 1) return { full: [], brief: codes };
  const standards = codes.filter(({ vendor }) => vendor.kind === 'standard');
  const vendors = codes.slice(0, codes.length - standards.length);
  const count = MAX_FULL - standards.length;
  return { full: [...vendors.slice(0, count), ...standards], brief: vendors.slice(count) };
}
