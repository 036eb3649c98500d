import { describeRange } from '../cells/code-range.ts';
import { readCodeCell } from '../cells/code-cell.ts';
import type { CodeCell } from '../cells/code-cell.ts';
import { isCodeLike, isNumber } from '../cells/code-shape.ts';
import { isBlank } from '../cells/blank.ts';
import { toLine, toPlain } from '../cells/plain.ts';
import type { Column, Field } from '../understanding.ts';
import type { Row } from '../table.ts';
import { fold } from '../columns/heading.ts';
import { makeTexts } from './row-texts.ts';
import type { ReadRow, RowContext, RowEntry } from './row.ts';

/** What rows below the codes begin with. */
const CLOSING =
  /^(?:total|totals|sum|subtotal|note|notes|n\.?b\.?|remark|remarks|합계|총계|소계|비고|참고|주의?|总计|合计|合計|小计|注|备注|备考|注意|注記|備考|summe|gesamt|hinweis|anmerkung|nota|notas|remarque|total général|итого|примечание)(?:[\s:：.*]|$)/iu;

/** A number as a spreadsheet shortens it: `4.00E+06`. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$|^\d[.,]\d+E\d+$/i;

/** Reads one row. What it cannot be is said in `reason`. */
export function readRow(row: Row, context: RowContext): ReadRow {
  const refuse = (reason: string): ReadRow => ({
    row,
    table: context.table,
    entries: [],
    reason,
    doubts: [],
  });
  if (row.cells.every(isBlank)) return refuse('an empty row');
  if (isHeadingAgain(row, context)) return refuse('the names of the columns again');
  const codeColumn = context.columns.find(({ field }) => field === 'code');
  const cell = row.cells[codeColumn?.index ?? 0] ?? '';
  if (isBlank(cell)) return refuse('no code stands in it');
  const plain = toPlain(cell);
  if (CLOSING.test(plain)) return refuse('a total or a note, not a code');
  if (SHORTENED.test(plain))
    return refuse(`a spreadsheet has shortened the number ${plain}; take the document itself`);
  const found = readCodeCell(cell);
  if (!found || isOdd(found, context))
    return refuse(`“${toLine(cell, 40)}” does not look like a code`);
  const texts = makeTexts(row, found, context);
  if (found.range)
    return refuse(describeRange(found.range, texts.message ?? texts.description ?? '…'));
  if (texts.message === undefined && texts.description === undefined && texts.key === undefined)
    return refuse('it has a code, and neither a text nor a name');
  const { doubts, ...fields } = texts;
  const entries = found.codes.map((code) => makeEntry(code, fields, context));
  const several =
    found.codes.length > 1 ? [`${found.codes.length} codes in one cell: an entry each`] : [];
  const struck = /^~~[^\n]+~~$/.test(cell.trim())
    ? ['it is struck out in the document; where it is no longer in use, say `status: removed`']
    : [];
  const changed = found.changed === undefined ? [] : [found.changed];
  return {
    row,
    table: context.table,
    entries,
    doubts: [...changed, ...struck, ...several, ...doubts],
  };
}

function makeEntry(
  code: string,
  fields: Omit<RowEntry, 'code'>,
  { areStatuses }: RowContext,
): RowEntry {
  const isStatus = areStatuses && /^[1-5]\d{2}$/.test(code);
  return { ...fields, code, ...(isStatus && fields.http === undefined && { http: Number(code) }) };
}

/** A plain word among numbers is a note, a total, or a class without a number. */
function isOdd({ codes, range }: CodeCell, { areNumbers }: RowContext): boolean {
  if (range || !areNumbers) return false;
  return !codes.every((code) => isNumber(code) || (isCodeLike(code) && /\d|_|[A-Z]{2}/.test(code)));
}

function isHeadingAgain({ cells }: Row, { headings }: RowContext): boolean {
  const named = headings.filter((heading) => heading !== '');
  if (named.length === 0) return false;
  return headings.every((heading, at) => fold(toPlain(heading)) === fold(toPlain(cells[at] ?? '')));
}

/** Whether a row has nothing but texts: what the row above it goes on with. */
export function isContinuation(row: Row, columns: readonly Column[]): boolean {
  const filled = columns.filter(({ index }) => !isBlank(row.cells[index] ?? ''));
  const texts: readonly Field[] = ['message', 'description', 'remark'];
  return filled.length > 0 && filled.every(({ field }) => texts.includes(field));
}
