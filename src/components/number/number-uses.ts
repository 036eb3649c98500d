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

/** A code that only one vendor uses needs no telling apart: its line leads to its own page. */
export function splitUses({ codes }: CodeNumber): NumberUses {
  const count = codes.length === 1 ? 0 : MAX_FULL;
  return { full: codes.slice(0, count), brief: codes.slice(count) };
}
