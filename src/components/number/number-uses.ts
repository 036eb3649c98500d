import type { CodeNumber, NumberUse } from '../../catalog/catalog.ts';

/** Uses that the page of a code string quotes in full. Nobody compares more of them in detail. */
export const MAX_FULL = 8;

/** Vendors among them, however many standards there are. */
const MIN_VENDORS = 3;

/** How the page of a code string shows those who use it; together they are all of them. */
export interface NumberUses {
  /** With what is documented, our verdict, and how to tell it. */
  full: readonly NumberUse[];
  /** With a line each. */
  brief: readonly NumberUse[];
}

/**
 * A code that only one catalog uses for one thing needs no telling apart: its line leads to its own page.
 * Of many, the standards are shown in full, the most usual first: a 404 is the HTTP status before it is
 * anybody's code.
 */
export function splitUses({ uses }: CodeNumber): NumberUses {
  if (uses.length === 1) return { full: [], brief: uses };
  const standards = uses.filter(({ code }) => code.vendor.kind === 'standard');
  const vendors = uses.slice(0, uses.length - standards.length);
  const room = Math.max(MAX_FULL - standards.length, MIN_VENDORS);
  const own = vendors.slice(0, room);
  const others = standards.slice(0, MAX_FULL - own.length);
  return {
    full: [...own, ...others],
    brief: [...vendors.slice(own.length), ...standards.slice(others.length)],
  };
}

/** Who uses a string, in words: the products, each once. */
export function getUsers({ codes }: CodeNumber): string[] {
  return [...new Set(codes.map(({ vendor }) => vendor.product))];
}
