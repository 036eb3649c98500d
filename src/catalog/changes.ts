import type { Change } from '../schemas/change.ts';
import type { Catalog, Code, Vendor } from './catalog.ts';

/** A change with a date, and whose it is. */
export interface DatedChange extends Change {
  date: string;
  vendor: Vendor;
  /** Absent for a change of the API as a whole. */
  code?: Code;
}

/**
 * How the vendor's other words are led in: `SYE said before`. That they are the earlier ones may be
 * concluded only, and then it is not said.
 */
export function formatEarlier({ strength }: Pick<Change, 'strength'>, vendor: string): string {
  return `${vendor} ${strength === 'inference' ? 'says elsewhere' : 'said before'}`;
}

/** The latest changes at the vendors, of those whose date is known. */
export function getLatestChanges({ vendors }: Catalog, limit: number): DatedChange[] {
  const all = [...vendors.values()].flatMap((vendor) => [
    ...vendor.history.map((change) => ({ ...change, vendor })),
    ...vendor.codes.flatMap((code) =>
      (code.note?.history ?? []).map((change) => ({ ...change, vendor, code })),
    ),
  ]);
  return all
    .filter((change): change is DatedChange => change.date !== undefined)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, limit);
}
