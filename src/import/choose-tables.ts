import { countColumns } from './columns/facts.ts';
import { readFields, takeChosenColumns } from './columns/chosen-columns.ts';
import { understandColumns } from './columns/understand-columns.ts';
import { preferTables } from './prefer-tables.ts';
import { makeColumnsSame } from './same-columns.ts';
import { splitGlued } from './rows/glued.ts';
import { ImportError } from './table.ts';
import type { ReadDocument, Table } from './table.ts';
import type { UnderstandOptions, UnderstoodTable } from './understanding.ts';

/** Formats that people read; anything else is data, whose fields mean what they are called. */
const PROSE = /markdown|html|text/i;

const GLUED = 'glued';

/** Says of each table of a document what its columns are, or why it is left out. */
export function chooseTables(
  { tables, format }: ReadDocument,
  { columns, tables: chosen }: UnderstandOptions,
): UnderstoodTable[] {
  const names = columns?.filter((name) => name !== GLUED) ?? [];
  const isGlued = columns?.includes(GLUED) ?? false;
  if (names.length > 0) readFields(names);
  checkNumbers(chosen ?? [], tables.length);
  const understood = tables.map((given, at): UnderstoodTable => {
    const number = at + 1;
    const table = given.glued === true || (isGlued && isOneCell(given)) ? splitGlued(given) : given;
    if (chosen && !chosen.includes(number))
      return { number, table, columns: [], leftOut: 'you chose another one' };
    const facts = countColumns(table);
    // Said of one table; of several, it holds for those that are chosen or have as many columns.
    const isMeant = chosen !== undefined || tables.length === 1 || facts.length === names.length;
    const found =
      names.length > 0
        ? isMeant && takeChosenColumns(names, facts)
        : understandColumns(facts, PROSE.test(format));
    if (found) return { number, table, columns: found };
    const leftOut =
      names.length > 0 ? 'it has another number of columns' : 'no column of it looks like codes';
    return { number, table, columns: [], leftOut };
  });
  const isFree = chosen === undefined && names.length === 0;
  return isFree ? makeColumnsSame(preferTables(understood, format)) : understood;
}

function isOneCell({ rows }: Table): boolean {
  return rows.every(({ cells }) => cells.slice(1).every((cell) => cell === ''));
}

function checkNumbers(chosen: readonly number[], count: number) {
  const wrong = chosen.find((number) => !Number.isInteger(number) || number < 1 || number > count);
  if (wrong === undefined) return;
  const known =
    count === 1 ? 'The document has one table.' : `The document has ${count} tables, from 1.`;
  throw new ImportError(`There is no table ${wrong}.\n  ${known}`);
}
