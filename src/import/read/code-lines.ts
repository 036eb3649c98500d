import { isCode } from '../code-shape.ts';
import type { Row } from '../table.ts';
import { makeRow } from './blocks.ts';
import type { TableBlock, Text } from './blocks.ts';
import { splitCodeLine } from './code-line.ts';
import { areHeadings } from './heading-words.ts';

const FEWEST = 3;

/** A line of this length or more is no sub-heading. */
const LONGEST_HEADING = 70;

/** What may stand between a code and its text as a column of its own: a status, a name in capitals. */
const COLUMNS = [
  /^(?<cell>[1-5]\d\d)(?:\s+|$)/,
  /^(?<cell>[A-Z][A-Z\d]{1,40}(?:_[A-Z\d]+)*)(?:\s+|$)/,
];

/** The share of rows that must have such a column; a few may lack it. */
const SHARE = 0.9;

/**
 * Reads lines that each begin with a code: `400 BAD_REQUEST Bad Request`. Others between them are
 * sub-headings, or go on with the text before. Undefined where fewer than three follow one another.
 */
export function readCodeLines(
  lines: readonly Text[],
): { table: TableBlock; taken: number } | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const start = splitCodeLine(first.text) === undefined ? 1 : 0;
  const { rows, taken } = readRows(lines, start);
  if (rows.filter(({ kind }) => kind === 'row').length < FEWEST) return undefined;
  const split = splitColumns(rows);
  const names = first.text.trim().split(/\s+/);
  const width = Math.max(...split.map(({ cells }) => cells.length));
  const hasHeadings = start === 1 && names.length === width && areHeadings(names);
  // Two words that stand apart from the lines are a title.
  if (start === 1 && (!hasHeadings || lines[1]?.text.trim() === '')) return undefined;
  const headings = hasHeadings && { headings: names };
  return { table: { kind: 'table', line: first.line, ...headings, rows: split }, taken };
}

function readRows(lines: readonly Text[], start: number): { rows: Row[]; taken: number } {
  const rows: Row[] = [];
  const isPaired = arePairs(lines.slice(start));
  let at = start;
  let taken = start;
  for (; at < lines.length; at++) {
    const { line, text } = lines[at] ?? { line: 0, text: '' };
    const found = splitCodeLine(text);
    if (found) rows.push(makeRow(line, [found.code, found.rest.trim()]));
    else if (text.trim() === '') {
      if (splitCodeLine(lines[at + 1]?.text ?? '') === undefined) break;
      continue;
    } else if (isPaired && rows.length > 0 && splitCodeLine(lines[at - 1]?.text ?? ''))
      addToLast(rows, text.trim());
    else if (rows.length === 0 || !isFollowedByCode(lines, at)) break;
    else if (isSubHeading(text)) rows.push(makeRow(line, [text.trim()], 'heading'));
    else addToLast(rows, text.trim());
    taken = at + 1;
  }
  return { rows, taken };
}

/** Whether each code has a line of text below it, `401 Unauthorized`, then what it means. */
function arePairs(lines: readonly Text[]): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '').slice(0, 2 * FEWEST);
  return (
    filled.length === 2 * FEWEST &&
    filled.every(({ text }, at) => (splitCodeLine(text) !== undefined) === (at % 2 === 0))
  );
}

function isFollowedByCode(lines: readonly Text[], from: number): boolean {
  for (let at = from + 1; at < lines.length && lines[at]?.text.trim() !== ''; at++) {
    if (splitCodeLine(lines[at]?.text ?? '') !== undefined) return true;
  }
  return false;
}

function isSubHeading(text: string): boolean {
  return text.length < LONGEST_HEADING && !/^\s/.test(text) && !/[.,;!?。]$/.test(text.trimEnd());
}

function addToLast(rows: Row[], text: string) {
  const last = rows.pop();
  if (last === undefined) return;
  const cells = [...last.cells];
  cells.push(`${cells.pop() ?? ''}\n${text}`.trim());
  rows.push({ ...last, cells });
}

/** Takes columns off the texts as long as nearly every row has one. */
function splitColumns(rows: readonly Row[]): Row[] {
  let split = [...rows];
  for (const column of COLUMNS) {
    const own = split.filter(({ kind }) => kind === 'row');
    const having = own.filter(({ cells }) => column.test(cells.at(-1) ?? ''));
    if (having.length < own.length * SHARE) continue;
    split = split.map((row) => {
      if (row.kind === 'heading') return row;
      const text = row.cells.at(-1) ?? '';
      const found = column.exec(text);
      const cell = found?.groups?.cell ?? '';
      return {
        ...row,
        cells: [...row.cells.slice(0, -1), cell, text.slice(found?.[0].length ?? 0)],
      };
    });
  }
  return split;
}

/** Reads cells that stand below one another, a line each, in rows of the same length. */
export function readCellLines(
  lines: readonly Text[],
): { table: TableBlock; taken: number } | undefined {
  const cells = lines.flatMap((line, at) => (line.text.trim() === '' ? [] : [{ ...line, at }]));
  for (let width = 2; width <= 6; width++) {
    const names = cells.slice(0, width).map(({ text }) => text.trim());
    const hasHeadings = areHeadings(names) && !names.some(isCode);
    const start = hasHeadings ? width : 0;
    let end = start;
    while (isRow(cells.slice(end, end + width), width)) end += width;
    const count = (end - start) / width;
    if (count < FEWEST) continue;
    const rows = Array.from({ length: count }, (_, row) => {
      const own = cells.slice(start + row * width, start + (row + 1) * width);
      return makeRow(
        own[0]?.line ?? 1,
        own.map(({ text }) => text.trim()),
      );
    });
    const headings = hasHeadings && { headings: names };
    const table: TableBlock = { kind: 'table', line: cells[0]?.line ?? 1, ...headings, rows };
    return { table, taken: (cells[end - 1]?.at ?? 0) + 1 };
  }
  return undefined;
}

/** A row has a code in front, and a text that is none. */
function isRow(cells: readonly Text[], width: number): boolean {
  const [first, ...others] = cells;
  if (cells.length < width || first === undefined || !isCode(first.text)) return false;
  return others.some(({ text }) => !isCode(text) && /\p{L}{2}/u.test(text));
}
