import { isDeepStrictEqual } from 'node:util';
import type { ReadRow, RowEntry } from './row.ts';

/** A code of a row that stands in a row before it. */
export interface Duplicate {
  row: ReadRow;
  code: string;
  /** The line in which it stands first. */
  first: number;
  /** Whether it says the same there. */
  isSame: boolean;
}

/** Takes codes out of rows that have stood before; of each the first is kept. */
export function takeDuplicates(rows: readonly ReadRow[]): {
  rows: ReadRow[];
  duplicates: Duplicate[];
} {
  const known = new Map<string, { entry: RowEntry; line: number }>();
  const duplicates: Duplicate[] = [];
  const kept = rows.map((row) => {
    if (row.continues) return row;
    const entries = row.entries.filter((entry) => {
      const first = known.get(entry.code);
      if (!first) {
        known.set(entry.code, { entry, line: row.row.line });
        return true;
      }
      const isSame = isDeepStrictEqual(first.entry, entry);
      duplicates.push({ row, code: entry.code, first: first.line, isSame });
      return false;
    });
    return entries.length === row.entries.length ? row : makeLess(row, entries, known);
  });
  return { rows: kept, duplicates };
}

/** A row whose codes are all known makes nothing, and says where they stand. */
function makeLess(
  row: ReadRow,
  entries: RowEntry[],
  known: ReadonlyMap<string, { entry: RowEntry; line: number }>,
): ReadRow {
  const gone = row.entries.filter((entry) => !entries.includes(entry));
  const told = gone.map((entry) => describe(entry, known.get(entry.code))).join('; ');
  if (entries.length > 0) return { ...row, entries, doubts: [...row.doubts, told] };
  return { ...row, entries, reason: told };
}

function describe(entry: RowEntry, first: { entry: RowEntry; line: number } | undefined): string {
  const code = JSON.stringify(entry.code);
  const line = first?.line ?? 0;
  return isDeepStrictEqual(first?.entry, entry)
    ? `${code} stands in line ${line} already, with the same words`
    : `${code} stands in line ${line} already, with other words; those of line ${line} are written`;
}
