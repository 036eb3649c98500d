import type { Code, Vendor } from '../../catalog/catalog.ts';

/** Which columns a vendor's table has beside those of every table. */
export interface Columns {
  hasSection: boolean;
  hasStatus: boolean;
  hasOrigin: boolean;
}

/** Columns that every table has: code, what is quoted, our words. */
const FIXED = 3;

/** The columns that have something in them; sections have none where each has a heading of its own. */
export function getColumns({ codes, sections, classNotes }: Vendor): Columns {
  return {
    hasSection: sections.length > 0 && classNotes.size === 0,
    hasStatus: codes.some(({ http }) => http !== undefined),
    hasOrigin: codes.some(({ origin }) => origin !== undefined),
  };
}

/** How many columns a table has. */
export function countColumns(columns: Columns): number {
  return FIXED + Object.values(columns).filter(Boolean).length;
}

/** The vendor's own anchors of a code, and those of the names that it had before. */
export function getRowAnchors({ code, former = [], vendor }: Code): string[] {
  const strings = [code, ...former.map((before) => before.code)];
  const own = vendor.anchors.flatMap((anchor) =>
    strings.map((text) => anchor.replace('{code}', () => text)),
  );
  const rows = former.map(({ path }) => path.split('/')[2] ?? '');
  return [...new Set([...own, ...rows])];
}
