import type { Code, Vendor } from '../../catalog/catalog.ts';
import { getLargest } from '../../catalog/largest.ts';

/** Cards on the home page: a few screens of them. `/vendors/` lists all vendors. */
export const MAX_CARDS = 24;

/** Standards of one area that the home page names; `/vendors/` has all of them. */
export const MAX_NAMED = 12;

/** Where names that begin with no letter from A to Z stand. */
const OTHER = '#';

const order = new Intl.Collator('en');

/** The vendors that have a card on the home page: those with the most codes. */
export function getCardVendors(vendors: readonly Vendor[]): Vendor[] {
  return getLargest(vendors, { limit: MAX_CARDS, getSize: ({ codes }) => codes.length });
}

/** Vendors and standards apart, each in their order. */
export function splitKinds<T extends Pick<Vendor, 'kind'>>(
  vendors: readonly T[],
): { own: T[]; standards: T[] } {
  return {
    own: vendors.filter(({ kind }) => kind === 'vendor'),
    standards: vendors.filter(({ kind }) => kind === 'standard'),
  };
}

/** All vendors by the first letter of their product, both in the order of the alphabet. */
export function groupByLetter(vendors: readonly Vendor[]): Map<string, Vendor[]> {
  const ordered = [...vendors].sort((a, b) => order.compare(a.product, b.product));
  return Map.groupBy(ordered, ({ product }) => getLetter(product));
}

/** Codes on a card. */
const SAMPLES = 6;

/** Some codes of a vendor, from all over its list: of those that people meet, which have notes of their own. */
export function getSamples({ codes }: Pick<Vendor, 'codes'>): Code[] {
  const noted = codes.filter(({ note, noteSection }) => note && !noteSection);
  const from = noted.length >= SAMPLES ? noted : codes;
  const step = Math.max(1, Math.floor(from.length / SAMPLES));
  return from.filter((_, i) => i % step === 0).slice(0, SAMPLES);
}

/** The first letter without its accent. */
function getLetter(product: string): string {
  return /^[A-Z]/.exec(product.normalize('NFD').toUpperCase())?.[0] ?? OTHER;
}
