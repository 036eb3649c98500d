import { isDeepStrictEqual } from 'node:util';
import type { VendorFolder } from '../reading.ts';

/** What is different in the catalog of one vendor. */
export interface VendorDifference {
  id: string;
  product: string;
  /** Whether the whole catalog came, went, or stayed. */
  kind: 'new' | 'gone' | 'kept';
  added: string[];
  removed: string[];
  changed: ChangedCode[];
  /** Fields of `vendor.yaml` that are different. */
  fields: string[];
}

export interface ChangedCode {
  code: string;
  /** Fields of its entry that are different. */
  fields: string[];
}

/** Compares two contents vendor by vendor, by ids; vendors without a difference are left out. */
export function compareReadings(
  base: readonly VendorFolder[],
  head: readonly VendorFolder[],
): VendorDifference[] {
  const ids = [...new Set([...head, ...base].map(({ id }) => id))].sort();
  return ids
    .map((id) => compareVendors(find(base, id), find(head, id)))
    .filter((one) => one !== undefined);
}

function find(vendors: readonly VendorFolder[], id: string): VendorFolder | undefined {
  return vendors.find((vendor) => vendor.id === id);
}

function compareVendors(
  base: VendorFolder | undefined,
  head: VendorFolder | undefined,
): VendorDifference | undefined {
  const one = head ?? base;
  if (!one) return undefined;
  const [before, after] = [mapCodes(base), mapCodes(head)];
  const difference: VendorDifference = {
    id: one.id,
    product: one.vendor.product,
    kind: base === undefined ? 'new' : head === undefined ? 'gone' : 'kept',
    added: [...after.keys()].filter((code) => !before.has(code)),
    removed: [...before.keys()].filter((code) => !after.has(code)),
    changed: [...after].flatMap(([code, entry]) => {
      const old = before.get(code);
      const fields = old === undefined ? [] : compareFields(old, entry);
      return fields.length === 0 ? [] : [{ code, fields }];
    }),
    fields: base && head ? compareFields(base.vendor, head.vendor) : [],
  };
  const { kind, added, removed, changed, fields } = difference;
  const count = added.length + removed.length + changed.length + fields.length;
  return kind === 'kept' && count === 0 ? undefined : difference;
}

/** Entries with our note on each as one more field. */
function mapCodes(vendor: VendorFolder | undefined): Map<string, object> {
  const notes = vendor ? mapNotes(vendor) : new Map<string, object>();
  return new Map(
    vendor?.codes.map((entry) => [entry.code, { ...entry, note: notes.get(entry.code) }]) ?? [],
  );
}

/** Notes by code strings: what a note is on is told by its slug, which is the code of most. */
function mapNotes({ codes, notes }: VendorFolder): Map<string, object> {
  return new Map(
    codes.flatMap(({ code }): [string, object][] => {
      const note = notes.get(code) ?? notes.get(code.toLowerCase());
      return note ? [[code, note]] : [];
    }),
  );
}

function compareFields(before: object, after: object): string[] {
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => !isDeepStrictEqual(old[name], now[name]));
}
