import type { Row } from '../table.ts';
import { makeRow } from './blocks.ts';
import type { TableBlock, Text } from './blocks.ts';
import { finishTable } from './finish-table.ts';
import { areHeadings } from './heading-words.ts';

/** Columns stand apart by two spaces or more. */
const GAP = / {2}/;

/** A line of dashes below the headings, a run for each column: `----  -------`. */
const RULE = /^\s*[-=]{2,}(?: {1,}[-=]{2,})+\s*$/;

/** What one line says of its columns. */
interface Cell {
  text: string;
  start: number;
}

/** Reads lines whose cells stand apart by tabs, as a browser copies a table. */
export function readTabLines(
  lines: readonly Text[],
): { table: TableBlock; taken: number } | undefined {
  const taken = countLines(lines, ({ text }) => text.includes('\t'));
  const block = lines.slice(0, taken).filter(({ text }) => text.trim() !== '');
  const width = Math.max(...block.map(({ text }) => text.split('\t').length));
  if (block.filter(({ text }) => text.includes('\t')).length < 2) return undefined;
  return makeTable(joinCells(block, width), taken);
}

/**
 * Reads lines whose cells stand apart by two spaces or more: each column below its heading, or as many
 * cells in each line.
 */
export function readSpacedLines(
  lines: readonly Text[],
): { table: TableBlock; taken: number } | undefined {
  const taken = countLines(lines, ({ text }) => GAP.test(text.trim()) || RULE.test(text));
  const block = lines.slice(0, taken).filter(({ text }) => text.trim() !== '');
  if (block.filter(({ text }) => GAP.test(text.trim())).length < 2) return undefined;
  const starts = findStarts(block);
  if (starts.length > 1) return makeTable(readRows(block, starts), taken);
  const rows = block.map(({ line, text }) =>
    makeRow(
      line,
      getCells(text).map((cell) => cell.text),
    ),
  );
  const isEven = rows.every(({ cells }) => cells.length === rows[0]?.cells.length);
  return isEven ? makeTable(rows, taken) : undefined;
}

/** How many lines belong to the table: one without columns ends it, unless others follow at once. */
function countLines(lines: readonly Text[], isRow: (line: Text) => boolean): number {
  let taken = 0;
  for (const [at, line] of lines.entries()) {
    if (isRow(line)) taken = at + 1;
    else if (line.text.trim() === '') {
      const next = lines[at + 1];
      if (next === undefined || !isRow(next)) break;
    } else if (taken === 0) break;
    else if (/^\s{4,}\S/.test(line.text) && taken === at) taken = at + 1;
  }
  return taken;
}

/** A row that has fewer cells than others goes on in the next line, if both make one row. */
function joinCells(lines: readonly Text[], width: number): Row[] {
  const rows: Row[] = [];
  for (const { line, text } of lines) {
    const cells = text.split('\t').map((cell) => cell.trim());
    const last = rows.at(-1);
    const isSentence = cells.length === 1 && /^\p{Ll}|[.;,!?。]$/u.test(text.trim());
    const fits = last && last.cells.length < width && last.cells.length + cells.length - 1 <= width;
    if (last && (isSentence || (fits && !startsLike(rows, cells[0] ?? '')))) {
      const [first = '', ...others] = cells;
      const before = last.cells.slice(0, -1);
      const joined = `${last.cells.at(-1) ?? ''}\n${first}`.trim();
      rows[rows.length - 1] = { ...last, cells: [...before, joined, ...others] };
    } else rows.push(makeRow(line, cells));
  }
  return rows;
}

/** Whether a text has the shape of the first cells above: digits, or not. */
function startsLike(rows: readonly Row[], text: string): boolean {
  const shape = (cell: string) => `${/^[-\d]/.test(cell)}${/\s/.test(cell.trim())}`;
  const [, ...others] = rows;
  return others.length === 0 || others.some(({ cells }) => shape(cells[0] ?? '') === shape(text));
}

/** Where columns begin: below the dashes, or where the cells of most lines do. */
function findStarts(lines: readonly Text[]): number[] {
  const rule = lines.find(({ text }) => RULE.test(text));
  if (rule) return getCells(rule.text, /\s+/).map(({ start }) => start);
  const all = lines.map(({ text }) => getCells(text));
  const counts = new Map<number, number>();
  for (const cells of all) {
    for (const { start } of cells) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count * 2 > all.length).map(([start]) => start);
  return common.sort((one, other) => one - other);
}

function getCells(line: string, gap: RegExp = GAP): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const part of line.split(gap)) {
    const text = part.trim();
    if (text === '') continue;
    start = line.indexOf(text, start);
    cells.push({ text, start });
    start += text.length;
  }
  return cells;
}

function readRows(lines: readonly Text[], starts: readonly number[]): Row[] {
  const rows: Row[] = [];
  for (const { line, text } of lines) {
    if (RULE.test(text)) continue;
    const cells = cutLine(text, starts);
    const last = rows.at(-1);
    // What begins below a later column goes on with the row above.
    if (cells[0] === '' && last) {
      rows[rows.length - 1] = {
        ...last,
        cells: last.cells.map((cell, at) => join(cell, cells[at])),
      };
    } else rows.push(makeRow(line, cells));
  }
  return rows;
}

function join(cell: string, more = ''): string {
  return more === '' ? cell : `${cell} ${more}`.trim();
}

/** Cuts at the columns; a cell that is longer than its column pushes the others to the right. */
function cutLine(line: string, starts: readonly number[]): string[] {
  const isEven = starts.every((start) => start === 0 || /^\s?$/.test(line[start - 1] ?? ''));
  if (isEven)
    return starts.map((start, at) => line.slice(at === 0 ? 0 : start, starts[at + 1]).trim());
  const cells = getCells(line).map(({ text }) => text);
  if (cells.length <= starts.length) return starts.map((_, at) => cells[at] ?? '');
  return [...cells.slice(0, starts.length - 1), cells.slice(starts.length - 1).join(' ')];
}

function makeTable(rows: readonly Row[], taken: number) {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return undefined;
  const hasHeadings = areHeadings(first.cells);
  const table: TableBlock = {
    kind: 'table',
    line: first.line,
    ...(hasHeadings && { headings: first.cells }),
    rows: hasHeadings ? others : [...rows],
  };
  return { table: finishTable(table), taken };
}
