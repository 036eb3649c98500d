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

/** An entry, and where it stands first. */
interface Known {
  entry: RowEntry;
  line: number;
  row: ReadRow;
}

/** Takes codes out of rows that have stood before; of each the first is kept. */
export function takeDuplicates(rows: readonly ReadRow[]): {
  rows: ReadRow[];
  duplicates: Duplicate[];
} {
  const known = new Map<string, Known>();
  const duplicates: Duplicate[] = [];
  const kept = rows.map((row) => {
    if (row.continues) return row;
    const named = findNamed(row, known);
    if (named) return addMessage(named, row);
    const entries = row.entries.filter((entry) => {
      const first = known.get(entry.code);
      if (!first) {
        known.set(entry.code, { entry, line: row.row.line, row });
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

/** The name that a map of texts, `404: 'Not Found'`, gives the text for: it has none yet. */
function findNamed(row: ReadRow, known: ReadonlyMap<string, Known>): Known | undefined {
  const [entry, ...others] = row.entries;
  const first = entry && known.get(entry.code);
  if (!first || others.length > 0 || first.row.table === row.table) return undefined;
  const isText = Object.keys(entry).every((key) =>
    ['code', 'message', 'placeholders'].includes(key),
  );
  const isName = first.entry.key !== undefined && first.entry.message === undefined;
  return isText && isName && entry.message !== undefined ? first : undefined;
}

function addMessage({ entry, row: origin }: Known, row: ReadRow): ReadRow {
  const [{ message, placeholders } = {}] = row.entries;
  if (message !== undefined) entry.message = message;
  if (placeholders) entry.placeholders = placeholders;
  origin.doubts.push(`line ${row.row.line} has its message, and is taken for more of it`);
  return { ...row, entries: origin.entries, continues: origin };
}

/** A row whose codes are all known makes nothing, and says where they stand. */
function makeLess(row: ReadRow, entries: RowEntry[], known: ReadonlyMap<string, Known>): ReadRow {
  const gone = row.entries.filter((entry) => !entries.includes(entry));
  const told = gone.map((entry) => describe(entry, known.get(entry.code))).join('; ');
  if (entries.length > 0) return { ...row, entries, doubts: [...row.doubts, told] };
  return { ...row, entries, reason: told };
}

function describe(entry: RowEntry, first: Known | undefined): string {
  const code = JSON.stringify(entry.code);
  const line = first?.line ?? 0;
  return isDeepStrictEqual(first?.entry, entry)
    ? `${code} stands in line ${line} already, with the same words`
    : `${code} stands in line ${line} already, with other words; those of line ${line} are written`;
}
