import { makeDescription } from '../cells/description.ts';
import { isBlank } from '../cells/blank.ts';
import { toPlain } from '../cells/plain.ts';
import { matchHeading, getWords } from '../columns/heading.ts';
import { HTTP } from '../columns/names/keys.ts';
import type { Column, UnderstoodTable } from '../understanding.ts';
import type { Row } from '../table.ts';
import { isContinuation, readRow } from './read-row.ts';
import type { ReadRow, RowContext, RowEntry } from './row.ts';

/** Reads the rows of a table: what each makes, or why it makes nothing. */
export function readRows(
  { number, table, columns }: UnderstoodTable,
  areNumbers: boolean,
  base: string | undefined,
): ReadRow[] {
  const codeColumn = columns.find(({ field }) => field === 'code');
  const named = matchHeading(getWords(codeColumn?.heading ?? ''), HTTP);
  const context: RowContext = {
    table: number,
    columns,
    headings: table.headings ?? [],
    areNumbers,
    areStatuses: named === 'is' || named === 'has',
    base,
  };
  const read: ReadRow[] = [];
  const section = columns.find(({ field }) => field === 'section');
  let heading: string | undefined;
  for (const row of table.rows) {
    if (row.kind === 'heading') {
      heading = toPlain(row.cells.find((cell) => !isBlank(cell)) ?? '');
      continue;
    }
    const before = read.at(-1);
    if (before && before.entries.length > 0 && isContinuation(row, columns)) {
      read.push(continueRow(before, row, context));
      continue;
    }
    const one = readRow(row, context);
    const group = section && toPlain(row.cells[section.index] ?? '').replaceAll('\n', ' ');
    const name = group === undefined || isBlank(group) ? heading : group;
    read.push({ ...one, ...(name !== undefined && name !== '' && { heading: name }) });
  }
  return read;
}

/** Adds the texts of a row without a code to the entries of the row above, which it goes on with. */
function continueRow(before: ReadRow, row: Row, { table, columns, base }: RowContext): ReadRow {
  const origin = before.continues ?? before;
  for (const column of columns) {
    const cell = row.cells[column.index] ?? '';
    if (isBlank(cell)) continue;
    for (const entry of origin.entries) addText(entry, column, cell, base);
  }
  origin.doubts.push(`line ${row.line} has no code of its own, and is taken for more of it`);
  return { row, table, entries: origin.entries, continues: origin, doubts: [] };
}

function addText(entry: RowEntry, { field }: Column, cell: string, base: string | undefined) {
  if (field === 'message') entry.message = join(entry.message, toPlain(cell), '\n');
  else entry.description = join(entry.description, makeDescription(cell, base), '\n\n');
}

/** A sentence that is not over goes on; another one begins anew. */
function join(before: string | undefined, text: string, between: string): string {
  if (before === undefined || before === '') return text;
  const goesOn = /^\p{Ll}/u.test(text) && !/[.!?:。]$/.test(before);
  return before + (goesOn ? ' ' : between) + text;
}
