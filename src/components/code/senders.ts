import type { Catalog, Code, Vendor } from '../../catalog/catalog.ts';
import { getLargest } from '../../catalog/largest.ts';
import { getVendorsAlways } from '../../catalog/status.ts';

/** Vendors named in either list: the page of a status must not grow with the catalog. */
export const MAX_VENDORS = 20;

/** Who sends an HTTP status, as far as its page names them. */
export interface Senders {
  /** Vendors with codes that arrive with it, and these codes; in vendor order. */
  some: [vendor: Vendor, codes: readonly Code[]][];
  /** Vendors whose every answer has it. */
  always: Vendor[];
  /** How many vendors are in neither list, though they send it. */
  rest: number;
}

/** Chooses the vendors with the most codes. */
export function selectSenders(status: number, catalog: Catalog): Senders {
  const groups = [...Map.groupBy(catalog.byStatus.get(status) ?? [], ({ vendor }) => vendor)];
  const fixed = getVendorsAlways(status, catalog);
  const some = getLargest(groups, { limit: MAX_VENDORS, getSize: ([, { length }]) => length });
  const always = getLargest(fixed, { limit: MAX_VENDORS, getSize: ({ codes }) => codes.length });
  const all = new Set([...groups.map(([vendor]) => vendor), ...fixed]);
  const named = new Set([...some.map(([vendor]) => vendor), ...always]);
  return { some, always, rest: all.size - named.size };
}
