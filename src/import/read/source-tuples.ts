import type { Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { OPEN } from './source-blocks.ts';
import { nameTuples } from './source-columns.ts';
import type { Token } from './source-tokens.ts';

const FEWEST = 3;

/**
 * Rows of values in brackets that stand one behind the other: `{ 404, "Not Found" },` in C, `(404, NOT_FOUND,
 * "Not Found");` in a macro of Rust, `(42, 'text'),` in Python.
 */
export function readTuples(tokens: readonly Token[]): Table[] {
  const own = tokens.filter(({ kind }) => kind !== 'comment');
  const tables: Table[] = [];
  let at = 0;
  while (at < own.length) {
    const rows: { line: number; cells: Token[] }[] = [];
    for (let next = readTuple(own, at); next; next = readTuple(own, at)) {
      // A row of another width begins another table.
      if (rows.length > 0 && rows[0]?.cells.length !== next.cells.length) break;
      rows.push(next);
      at = next.end;
    }
    if (rows.length === 0) at++;
    if (rows.length >= FEWEST) tables.push(...makeTable(rows));
  }
  return tables;
}

/** Two or more numbers, texts and names between brackets and commas, and the comma behind them. */
function readTuple(tokens: readonly Token[], from: number) {
  const close = OPEN[tokens[from]?.text ?? ''];
  if (tokens[from]?.kind !== 'sign' || close === undefined) return undefined;
  const before = tokens[from - 1];
  if (before?.kind === 'word') return undefined;
  const cells: Token[] = [];
  let at = from + 1;
  for (; tokens[at] !== undefined && tokens[at]?.text !== close; at++) {
    const sign = tokens[at]?.text === '-' ? '-' : '';
    const token = tokens[sign === '' ? at : ++at];
    if (token === undefined || token.kind === 'sign') return undefined;
    cells.push({ ...token, text: `${sign}${token.text}` });
    const after = tokens[at + 1]?.text;
    if (after === ',') at++;
    else if (after !== close) return undefined;
  }
  const end = /^[,;]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return cells.length < 2 ? undefined : { line: tokens[from].line, cells, end };
}

/** A list of codes has a text in each row. */
function makeTable(rows: readonly { line: number; cells: readonly Token[] }[]): Table[] {
  const kinds = rows[0]?.cells.map((_, at) => rows.map(({ cells }) => cells[at]?.kind)) ?? [];
  const is = (kind: Token['kind']) => kinds.some((column) => column.every((one) => one === kind));
  if (!is('string')) return [];
  const cells = rows.map((row) => row.cells.map(({ text }) => text));
  const headings = nameTuples(cells);
  if (headings === undefined) return [];
  return [
    {
      line: rows[0]?.line ?? 1,
      headings,
      rows: rows.map(({ line }, at) => makeRow(line, cells[at] ?? [])),
    },
  ];
}
