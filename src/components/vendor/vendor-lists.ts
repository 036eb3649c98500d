import type { Vendor } from '../../catalog/catalog.ts';
import { getLargest } from '../../catalog/largest.ts';

/** Cards on the home page: a few screens of them. `/vendors/` lists all vendors. */
export const MAX_CARDS = 24;

/** Where names that begin with no letter from A to Z stand. */
const OTHER = '#';

const order = new Intl.Collator('en');

/** The vendors that have a card on the home page: standards, then those with the most codes. */
export function getCardVendors(vendors: readonly Vendor[]): Vendor[] {
  return getLargest(vendors, { limit: MAX_CARDS, getSize: getRank });
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

function getRank({ kind, codes }: Vendor): number {
  return kind === 'standard' ? Number.MAX_SAFE_INTEGER : codes.length;
}

/** The first letter without its accent. */
function getLetter(product: string): string {
  return /^[A-Z]/.exec(product.normalize('NFD').toUpperCase())?.[0] ?? OTHER;
}
