import { CsvError, parse } from 'csv-parse/sync';
import { ImportError } from '../table.ts';
import type { ReadDocument, Row } from '../table.ts';
import { makeRow, toTable } from './blocks.ts';
import { finishTable } from './finish-table.ts';
import { hasHeadings } from './heading-words.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How many records tell which delimiter it is. */
const PROBE = 50;

/** A line with which Excel names the delimiter: `sep=;`. */
const NAMED = /^sep=(?<delimiter>.)\n/;

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/** Reads values between commas, semicolons, tabs or bars, quoted where they hold these. */
export function readCsv(text: string): ReadDocument {
  const named = NAMED.exec(text)?.groups?.delimiter;
  const body = named === undefined ? text : text.replace(NAMED, '\n');
  return makeDocument('CSV', body, named ?? findDelimiter(body));
}

/** Reads values between tabs. */
export function readTsv(text: string): ReadDocument {
  return makeDocument('TSV', text, '\t');
}

/** Lines above the headings that fill one cell are words about the table; the last is its title. */
function makeDocument(format: string, text: string, delimiter: string): ReadDocument {
  const all = parseRows(text, delimiter);
  const width = Math.max(0, ...all.map(({ cells }) => cells.length));
  const start = width < 2 ? 0 : all.findIndex(({ cells }) => cells.filter(Boolean).length > 1);
  const [above, own] = [all.slice(0, Math.max(start, 0)), all.slice(Math.max(start, 0))];
  const prose = above.map(({ line, cells }) => ({ line, text: cells.join(' ').trim() }));
  const [first, ...others] = own;
  if (first === undefined) return { format, tables: [], prose };
  const isHeaded = hasHeadings(own);
  const title = prose.at(-1)?.text;
  const table = finishTable({
    kind: 'table',
    ...(title !== undefined && { title }),
    line: first.line,
    ...(isHeaded && { headings: first.cells }),
    rows: isHeaded ? others : own,
  });
  return { format, tables: [toTable(table)], prose };
}

function parseRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  for (const { record, info } of parseRecords(text, delimiter)) {
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) rows.push(makeRow(line, cells));
    line = info.lines + 1;
  }
  return rows;
}

function parseRecords(text: string, delimiter: string, to?: number): CsvRecord[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
      ...(to !== undefined && { to }),
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(describeError(error));
  }
}

function describeError(error: CsvError): string {
  const line = Number(error.lines ?? 0);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `A quote is opened that no other closes, before line ${line}. Close it, or double it if it belongs to the text: "".`;
  }
  return `Line ${line} is no CSV: ${error.message}`;
}

/** The delimiter with which most records have the same number of cells, and the most of these. */
function findDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  const [best] = scored.toSorted((one, other) => other.score - one.score);
  return best?.delimiter ?? ',';
}

function score(text: string, delimiter: string): number {
  try {
    const counts = parseRecords(text, delimiter, PROBE).map(({ record }) => record.length);
    const widest = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 1;
    if (widest < 2) return 0;
    const even = counts.filter((count) => count === widest).length / counts.length;
    return even + widest / 1000;
  } catch {
    // A quote that is no quote with this delimiter.
    return 0;
  }
}
