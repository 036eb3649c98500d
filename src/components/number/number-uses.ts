import { formatNumber } from '../../catalog/counts.ts';
import type { CodeNumber, NumberUse } from '../../catalog/catalog.ts';
import { listSome } from '../../text/list-some.ts';

/** Uses that the page of a code string quotes in full. Nobody compares more of them in detail. */
export const MAX_FULL = 5;

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

/** Products that the line which stands for folded uses names. */
const NAMED = 8;

/** What stands for uses that are folded: `And by 11 more: gRPC, LDAP, X.509, …`. */
export function formatBrief(uses: readonly NumberUse[]): string {
  const products = uses.map(({ code }) => code.vendor.product);
  return `And by ${formatNumber(uses.length)} more: ${listSome(products, NAMED)}`;
}

/** The id of a use on the page, to jump to. */
export function getUseAnchor({ code }: NumberUse): string {
  return `:${code.vendor.id}-${code.slug}`;
}

/** Who uses a string, in words: the products, each once. */
export function getUsers({ codes }: CodeNumber): string[] {
  return [...new Set(codes.map(({ vendor }) => vendor.product))];
}
