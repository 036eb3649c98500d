import type { Element } from 'hast';
import { makeRow } from './blocks.ts';
import type { TableBlock } from './blocks.ts';
import { finishTable, unwrap } from './finish-table.ts';
import { getProperty, isHidden } from './html-hidden.ts';
import { formatNodes, formatPlain } from './html-text.ts';
import type { Row } from '../table.ts';

/** The most columns or rows that one cell may cover: a page may claim millions. */
const LARGEST_SPAN = 1000;

/** A cell in the grid of a table. */
interface Cell {
  text: string;
  isHeading: boolean;
  /** The columns that it covers. */
  wide: number;
  /** It was put here by a cell to the left of it or above. */
  isCovered: boolean;
}

interface GridRow {
  line: number;
  isHead: boolean;
  cells: Cell[];
}

/** What stands for rows and cells in a table that is made of other elements. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  table: ['table', 'grid', 'treegrid'],
  thead: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell', 'gridcell'],
};

/** Whether an element is what HTML names `table`, `tr`, …, by its name or by its role. */
export function isLike(element: Element, name: string): boolean {
  if (element.tagName === name) return true;
  return ROLES[name]?.includes(getProperty(element, 'role')) ?? false;
}

/**
 * Reads a table. A cell that covers several rows stands in each of them; one that covers several
 * columns stands in the first. A cell over the whole width names the rows below it. Tables within
 * cells are not read here.
 */
export function readHtmlTable(table: Element): TableBlock {
  const grid = makeGrid(table);
  const heads = countHeads(grid);
  const headings = heads > 0 ? joinHeadings(grid.slice(0, heads)) : undefined;
  const width = Math.max(0, ...grid.map(({ cells }) => cells.length));
  const rows = grid.slice(heads).flatMap((row) => toRow(row, width));
  const caption = table.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  );
  const title = caption?.type === 'element' ? formatPlain(caption.children) : '';
  return finishTable({
    kind: 'table',
    ...(title !== '' && { title }),
    line: table.position?.start.line ?? 1,
    ...(headings && { headings }),
    rows,
  });
}

function makeGrid(table: Element): GridRow[] {
  const rows = findRows(table, false);
  const grid: GridRow[] = rows.map(({ row, isHead }) => ({
    line: row.position?.start.line ?? 1,
    isHead,
    cells: [],
  }));
  rows.forEach(({ row }, at) => {
    let column = 0;
    for (const cell of row.children) {
      if (cell.type !== 'element' || !(isLike(cell, 'td') || isLike(cell, 'th'))) continue;
      if (isHidden(cell)) continue;
      while (grid[at]?.cells[column] !== undefined) column++;
      placeCell(grid.slice(at), column, cell);
    }
  });
  return grid;
}

function findRows(element: Element, isHead: boolean): { row: Element; isHead: boolean }[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element' || isHidden(child) || isLike(child, 'table')) return [];
    if (isLike(child, 'tr')) return [{ row: child, isHead }];
    return findRows(child, isHead || child.tagName === 'thead');
  });
}

/** Puts a cell where it stands, and into the rows below that it covers. */
function placeCell(rows: readonly GridRow[], column: number, cell: Element) {
  const text = formatNodes(cell.children);
  const isHeading = isLike(cell, 'th');
  const wide = getSpan(cell.properties.colSpan);
  const high = getSpan(cell.properties.rowSpan, rows.length);
  for (const { cells } of rows.slice(0, high)) {
    for (let at = column; at < column + wide; at++) {
      cells[at] = { text: at === column ? text : '', isHeading, wide, isCovered: at > column };
    }
  }
}

/** In `rowspan` 0 means to the end. */
function getSpan(value: unknown, rest = 1): number {
  const span = Number(value ?? 1);
  if (span === 0) return rest;
  return Number.isInteger(span) && span > 0 ? Math.min(span, LARGEST_SPAN) : 1;
}

/** The rows of headings at the top: those of `thead`, else a first row of nothing but `th`, or bold. */
function countHeads(grid: readonly GridRow[]): number {
  const inHead = grid.findIndex(({ isHead }) => !isHead);
  if (inHead !== 0) return inHead === -1 ? grid.length : inHead;
  const [first, second] = grid;
  if (first === undefined || second === undefined || first.cells.length < 2) return 0;
  if (first.cells[0]?.wide === first.cells.length) return 0;
  const areHeadings = first.cells.every(({ isHeading }) => isHeading);
  const areBold = first.cells.every(({ text }) => text !== '' && unwrap(text) !== text);
  return areHeadings || areBold ? 1 : 0;
}

/** Headings over several rows are joined from above: `Error` over `Code` is `Error Code`. */
function joinHeadings(heads: readonly GridRow[]): string[] {
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const parts = heads.map(({ cells }) => {
      let at = column;
      while (cells[at]?.isCovered && at > 0) at--;
      return unwrap(cells[at]?.text.replaceAll('\n', ' ') ?? '');
    });
    return [...new Set(parts.filter((part) => part !== ''))].join(' ');
  });
}

/** A row without a text is none. */
function toRow({ line, cells }: GridRow, width: number): Row[] {
  const texts = Array.from({ length: width }, (_, at) => cells[at]?.text ?? '');
  const words = texts.filter((text) => text !== '');
  if (words.length === 0) return [];
  const [first] = cells;
  const isAcross = width > 1 && words.length === 1 && first !== undefined && first.text !== '';
  const isSubHeading = isAcross && (first.wide >= width || (first.isHeading && cells.length === 1));
  return [makeRow(line, isSubHeading ? words : texts, isSubHeading ? 'heading' : 'row')];
}
