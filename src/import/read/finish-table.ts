import { isCode } from '../code-shape.ts';
import type { Row } from '../table.ts';
import type { TableBlock } from './blocks.ts';

/** Emphasis around all of a cell, which is layout and no part of its words. */
const WHOLE = /^(?<mark>\*{1,3}|_{1,3})(?=[^\s*_])(?<text>[^*_]{1,400})\k<mark>$/u;

/**
 * Makes a table even: sub-headings are told from rows, each row has a cell for each column, and a
 * cell that is wholly bold is its text. A row with more cells than there are headings keeps them.
 */
export function finishTable(table: TableBlock): TableBlock {
  const width = Math.max(
    table.headings?.length ?? 0,
    ...table.rows.map(({ cells }) => cells.length),
  );
  const rows = markSubHeadings(table.rows, width).map((row) => ({
    ...row,
    cells: row.kind === 'heading' ? [unwrap(row.cells[0] ?? '')] : pad(row.cells, width),
  }));
  const { headings, ...rest } = table;
  return { ...rest, ...(headings && { headings: headings.map(unwrap) }), rows };
}

/** The text of a cell without emphasis around all of it. */
export function unwrap(cell: string): string {
  return WHOLE.exec(cell)?.groups?.text?.trim() ?? cell;
}

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => unwrap(cells[at] ?? ''));
}

/** A row that has a first cell alone names those below it, unless it is a code without a text. */
function markSubHeadings(rows: readonly Row[], width: number): Row[] {
  if (width < 2) return [...rows];
  const full = rows.filter((row) => row.kind === 'row' && !isAlone(row));
  const firsts = full.map(({ cells }) => unwrap(cells[0] ?? ''));
  return rows.map((row) =>
    row.kind === 'row' && isAlone(row) && isSubHeading(row.cells[0] ?? '', firsts)
      ? { ...row, kind: 'heading' }
      : row,
  );
}

function isAlone({ cells }: Row): boolean {
  return (cells[0] ?? '') !== '' && cells.slice(1).every((cell) => cell === '');
}

/** Told by what no code has, a space, or by how the first cells of other rows look. */
function isSubHeading(cell: string, firsts: readonly string[]): boolean {
  const text = unwrap(cell);
  if (isCode(text.replaceAll('`', '')) || firsts.length === 0) return false;
  if (text !== cell) return true;
  const spaced = firsts.filter((first) => first.includes(' ')).length;
  if (text.includes(' ') || text.endsWith(':')) return spaced * 2 <= firsts.length;
  const codes = firsts.filter((first) => isCode(first.replaceAll('`', ''))).length;
  return codes * 2 > firsts.length;
}
