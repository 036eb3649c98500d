import { isBlank } from '../cells/blank.ts';
import type { CodeCell } from '../cells/code-cell.ts';
import { makeDescription } from '../cells/description.ts';
import { readStatus } from '../cells/http-cell.ts';
import { readCodeStatus, readOrigin } from '../cells/origin-cell.ts';
import { findPlaceholders } from '../cells/placeholders.ts';
import { toPlain } from '../cells/plain.ts';
import type { Column, Field } from '../understanding.ts';
import type { Row } from '../table.ts';
import type { RowContext, RowEntry } from './row.ts';

/** What a row says beside its code. */
export type RowTexts = Omit<RowEntry, 'code'> & { doubts: string[] };

/** Reads the cells beside the code. What fits no field is kept below its column's name in the description. */
export function makeTexts(row: Row, code: CodeCell, { columns, base }: RowContext): RowTexts {
  const cells = columns
    .map((column) => ({ column, cell: row.cells[column.index] ?? '' }))
    .filter(({ column, cell }) => !isBlank(cell) || isNone(column, cell));
  const get = (field: Field) => cells.find(({ column }) => column.field === field);
  const kept: { column: Column; cell: string }[] = cells.filter(
    ({ column }) => column.field === 'remark',
  );
  const take = <T>(field: Field, read: (cell: string) => T | undefined): T | undefined => {
    const found = get(field);
    const value = found && read(found.cell);
    if (found && value === undefined) kept.push(found);
    return value;
  };
  const http = take('http', readStatus);
  const origin = take('origin', readOrigin);
  const status = take('status', readCodeStatus);
  const keyText = take('key', (cell) => toPlain(cell).replaceAll('\n', ' '));
  const key = keyText ?? code.key;
  const messageCell = get('message');
  const message = messageCell ? toPlain(messageCell.cell) : code.text;
  if (messageCell && code.text !== undefined && code.text !== message) {
    const codeColumn = columns.find(({ field }) => field === 'code');
    if (codeColumn) kept.unshift({ column: codeColumn, cell: code.text });
  }
  const placeholders = message === undefined ? [] : findPlaceholders(message);
  const description = joinDescription(get('description')?.cell, kept, base);
  return {
    ...(key !== undefined && { key }),
    ...(message !== undefined && { message }),
    ...(placeholders.length > 0 && { placeholders }),
    ...(description !== '' && { description }),
    ...(http !== undefined && { http }),
    ...(origin !== undefined && { origin }),
    ...(status !== undefined && status !== 'active' && { status }),
    doubts: [],
  };
}

/** Among names, `NONE` is one. */
function isNone({ field }: Column, cell: string): boolean {
  return field === 'key' && /^none$/i.test(cell.trim());
}

function joinDescription(
  cell: string | undefined,
  kept: readonly { column: Column; cell: string }[],
  base: string | undefined,
): string {
  const own = cell === undefined ? [] : [makeDescription(cell, base)];
  const others = kept.map(({ column, cell: text }) =>
    formatKept(column, makeDescription(text, base)),
  );
  return [...own, ...others].filter((text) => text !== '').join('\n\n');
}

/** Below the column's own name, as the document has it. */
function formatKept({ heading }: Column, text: string): string {
  if (heading === '' || text === '') return text;
  const name = heading
    .replace(/[:：]$/, '')
    .replaceAll(/[*`_[\]]/g, '\\$&')
    .replaceAll('\n', ' ');
  const isBlock = /^(?:[-*+]|\d+[.)]) /.test(text);
  return `**${name}:**${isBlock ? '\n\n' : ' '}${text}`;
}
