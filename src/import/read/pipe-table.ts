import { makeRow } from './blocks.ts';
import type { TableBlock, Text } from './blocks.ts';
import { formatCell } from './cell.ts';
import { finishTable } from './finish-table.ts';
import { isDelimiter, isEmptyLine, splitPipes } from './pipe-cells.ts';
import type { Row } from '../table.ts';

/** A table and the number of lines that it takes. */
export interface PipeTable {
  table: TableBlock;
  taken: number;
}

/** How many lines a cell may go on after an empty one. */
const LONGEST_CELL = 25;

/** How the rows of a table are written. */
interface Style {
  width: number;
  /** Rows begin with a pipe, and end with one. */
  opens: boolean;
  closes: boolean;
}

/**
 * Reads a table of pipes from the line of its headings on. More than GitHub reads: a cell goes on
 * over several lines, with empty ones between, until its row is whole; a line of text between rows
 * is a sub-heading; pipes may be missing at either end. Without a line of dashes below the first
 * line there are no headings.
 */
export function readPipeTable(lines: readonly Text[]): PipeTable {
  const first = lines[0]?.text ?? '';
  const hasHeadings = isDelimiter(lines[1]?.text ?? '');
  const { cells, opens, closes } = splitPipes(first);
  const style = { width: cells.length, opens, closes };
  const rows: Row[] = [];
  let at = hasHeadings ? 2 : 0;
  for (;;) {
    const next = readRow(lines, at, style);
    if (next === undefined) break;
    if (next.row !== undefined) rows.push(next.row);
    at = next.end;
  }
  const headings = hasHeadings && { headings: cells.map(formatCell) };
  const table = { kind: 'table' as const, line: lines[0]?.line ?? 1, ...headings, rows };
  return { table: finishTable(table), taken: at };
}

/** The next row and the line after it; undefined at the end of the table. */
function readRow(lines: readonly Text[], start: number, style: Style) {
  const from = skipEmpty(lines, start, style);
  if (from === undefined) return undefined;
  const line = lines[from]?.text ?? '';
  if (isEmptyLine(line) || isDelimiter(line)) return { row: undefined, end: from + 1 };
  const isRow = style.opens ? line.trimStart().startsWith('|') : line.includes('|');
  if (!isRow && !isWholeRow(line, style)) return readBetween(lines, from, style);
  const end = findRowEnd(lines, from, style);
  return { row: toRow(lines.slice(from, end), style), end };
}

/** Empty lines may stand between rows, but not before another table or a text. */
function skipEmpty(lines: readonly Text[], start: number, style: Style): number | undefined {
  let at = start;
  while (lines[at]?.text.trim() === '') at++;
  const line = lines[at]?.text;
  if (line === undefined || isBlockStart(line)) return undefined;
  if (at === start) return at;
  if (isDelimiter(lines[at + 1]?.text ?? '')) return undefined;
  if (style.opens && line.trimStart().startsWith('|')) return at;
  return isWholeRow(line, style) || isTitled(lines, at) ? at : undefined;
}

/** Whether a line is a row without the pipe that the others begin with. */
function isWholeRow(line: string, { width }: Style): boolean {
  return width > 1 && splitPipes(line).cells.length >= width;
}

/** A text that ends with a pipe, and the pipes of the other columns below it. */
function isTitled(lines: readonly Text[], at: number): boolean {
  const [line = '', next = ''] = [lines[at]?.text, lines[at + 1]?.text];
  return line.trimEnd().endsWith('|') && isEmptyLine(next);
}

/** A line between rows names those below it, or begins a row whose first pipe is missing. */
function readBetween(lines: readonly Text[], from: number, style: Style) {
  const { line, text } = lines[from] ?? { line: 1, text: '' };
  if (!hasPipeBelow(lines, from)) return undefined;
  const { cells } = splitPipes(text);
  const words = cells.filter((cell) => cell !== '');
  if (words.length > 1) {
    const end = findRowEnd(lines, from, style);
    return { row: toRow(lines.slice(from, end), style), end };
  }
  return { row: makeRow(line, words.map(formatCell), 'heading'), end: from + 1 };
}

function hasPipeBelow(lines: readonly Text[], from: number): boolean {
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '' || isBlockStart(text)) return false;
    if (text.includes('|')) return true;
  }
  return false;
}

/** The line after a row, which goes on until it has its cells and its last pipe. */
function findRowEnd(lines: readonly Text[], from: number, style: Style): number {
  let end = from + 1;
  while (end < lines.length) {
    const row = joinLines(lines.slice(from, end));
    const { cells, closes } = splitPipes(row, style.width);
    const isWhole = cells.length >= style.width && (closes || !style.closes);
    if (isWhole || !goesOn(lines, end, style)) break;
    end++;
  }
  return end;
}

/** Whether a line can be a part of the row before it. */
function goesOn(lines: readonly Text[], at: number, style: Style): boolean {
  const text = lines[at]?.text ?? '';
  if (!style.opens) return false;
  if (text.trim() !== '') return !text.trimStart().startsWith('|') && !isBlockStart(text);
  // An empty line is within a cell if a later line ends it before another row begins.
  for (const { text: later } of lines.slice(at + 1, at + LONGEST_CELL)) {
    if (later.trimStart().startsWith('|') || isBlockStart(later)) return false;
    if (later.trimEnd().endsWith('|')) return !isEmptyLine(later) && later.trim() !== '|';
  }
  return false;
}

/** A heading of Markdown, or code: no cell holds that. */
function isBlockStart(line: string): boolean {
  return /^ {0,3}(?:#{1,6}[ \t]|```|~~~)/.test(line);
}

function toRow(lines: readonly Text[], { width }: Style): Row {
  const { cells } = splitPipes(joinLines(lines), width);
  return makeRow(lines[0]?.line ?? 1, cells.map(formatCell));
}

function joinLines(lines: readonly Text[]): string {
  return lines.map(({ text }) => text).join('\n');
}
