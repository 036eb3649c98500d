import { isBlank } from '../cells/blank.ts';
import { readCodeCell } from '../cells/code-cell.ts';
import { isCodeLike, isNumber, isSymbol } from '../cells/code-shape.ts';
import { readStatus } from '../cells/http-cell.ts';
import { makeDigitsPlain } from '../cells/digits.ts';
import { toPlain } from '../cells/plain.ts';
import type { Table } from '../table.ts';
import { getWords } from './heading.ts';

/** Two words, and a run of a script that has no blanks between words. */
const WORDS =
  /\p{L}.{0,40}[\p{L}\d]\p{P}{0,3} \p{P}{0,3}[\p{L}\d]|\p{L}\p{P}{0,3} \p{P}{0,3}[\p{L}\d]|\d \p{L}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;

/** What can be counted of a column. Shares are of the cells that say something. */
export interface ColumnFacts {
  index: number;
  heading: string;
  /** The heading's words, for matching. */
  words: string;
  /** Cells that say something. */
  filled: number;
  total: number;
  /** Cells that look like codes whatever stands above them. */
  codes: number;
  /** Cells that may be codes where the heading says so. */
  mayBeCodes: number;
  numbers: number;
  /** Names of programs: `NOT_FOUND`, `NotFound`. */
  symbols: number;
  statuses: number;
  /** Cells of several words. */
  texts: number;
  /** Different values. */
  distinct: number;
  /** The length of the cell in the middle. */
  length: number;
  /** The cells are 1, 2, 3 … */
  counts: boolean;
  values: readonly string[];
}

/** Counts what the columns of a table hold. */
export function countColumns({ headings = [], rows }: Table): ColumnFacts[] {
  const body = rows.filter(({ kind }) => kind === 'row');
  const width = Math.max(headings.length, ...body.map(({ cells }) => cells.length), 0);
  return Array.from({ length: width }, (_, index) =>
    countColumn(
      index,
      headings[index] ?? '',
      body.map(({ cells }) => cells[index] ?? ''),
    ),
  );
}

function countColumn(index: number, heading: string, cells: readonly string[]): ColumnFacts {
  const raw = cells.filter((cell) => !isBlank(cell));
  const values = raw.map((cell) => makeDigitsPlain(toPlain(cell)));
  const share = (is: (value: string, at: number) => boolean) =>
    values.length === 0 ? 0 : values.filter(is).length / values.length;
  const lengths = values.map(({ length }) => length).sort((a, b) => a - b);
  return {
    index,
    heading: toPlain(heading),
    words: getWords(heading),
    filled: values.length,
    total: cells.length,
    codes: share(isCodeInside),
    mayBeCodes: share((_, at) => readCodeCell(raw[at] ?? '') !== undefined),
    numbers: share(isNumber),
    symbols: share(isSymbol),
    statuses: share((_, at) => readStatus(raw[at] ?? '') !== undefined),
    texts: share((value) => WORDS.test(value) || UNSPACED.test(value)),
    distinct: values.length === 0 ? 0 : new Set(values).size / values.length,
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
    counts: values.length > 2 && values.every((value, at) => value === String(at + 1)),
    values,
  };
}

/** A code, several of them, a class of codes, or a code with words behind it. */
function isCodeInside(value: string): boolean {
  if (isCodeLike(value)) return true;
  const read = readCodeCell(value);
  return read !== undefined && (read.range !== undefined || read.codes.some(isCodeLike));
}
