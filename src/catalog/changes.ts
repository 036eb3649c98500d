import type { Change } from '../schemas/change.ts';
import type { Catalog, Code, Vendor } from './catalog.ts';

/** A change with a date, and whose it is. */
export interface DatedChange extends Change {
  date: string;
  vendor: Vendor;
  /** Absent for a change of the API as a whole. */
  code?: Code;
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
