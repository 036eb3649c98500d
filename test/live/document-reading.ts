import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ReadEntry {
  code: string;
  columns: Record<string, string>;
}

export type DocumentId = 'kra-etims' | 'hyper' | 'caoliao' | 'mobizon' | 'nhn-document-ocr';

type Groups = Record<string, string | undefined>;

interface Source {
  file: string;
  text: string;
}

/** The offsets of a table's rows: from just after its header to just before what follows it. */
interface Table {
  start: number;
  end: number;
}

const READERS: Record<DocumentId, (source: Source) => ReadEntry[]> = {
  'kra-etims': readKraEtims,
  hyper: readHyper,
  caoliao: readCaoliao,
  mobizon: readMobizon,
  'nhn-document-ocr': readNhnDocumentOcr,
};

/**
 * Reads a vendor's document into its entries, in the document's order and with codes as printed.
 * Throws, naming the file and the line, at the first line of a table that it cannot read.
 */
export function readDocument(vendor: DocumentId): ReadEntry[] {
  const file = fileURLToPath(new URL(`../fixtures/documents/${vendor}.txt`, import.meta.url));
  // Every row then ends with a newline, the last one included.
  const text = `${readFileSync(file, 'utf8').trimEnd()}\n`;
  return READERS[vendor]({ file, text });
}

function readKraEtims(source: Source): ReadEntry[] {
  const table = findTable(source, /^\| Code \| System \| Description +\|\n\|[-|]+\|\n/m);
  const row = /\| (?<code>\d{3}) +\| (?<system>Server|Client) \| (?<text>[^|\n]*[^|\s]) *\|\n/;
  return readRows(source, table, row).map((groups) => toEntry(groups));
}

/** A message of several lines starts on the line after its code; a sub-heading has no code. */
function readHyper(source: Source): ReadEntry[] {
  const header = /^\| Response Code \| HTTP Code \| Message in English \|\n\|[-|]+\|\n/m;
  const table = findTable(source, header, /^HTTP response code\n/m);
  const row = /\| (?<code>\d+) \| (?<http>\d{3}) \|\s*(?<text>[^|\s](?:[^|]*[^|\s])?)\s*\|\n/;
  const subHeading = /(?<heading>[A-Z][a-z]+) [^|\n]*Error Messages: \|\n\|\|\n/;
  const either = new RegExp(`${row.source}|${subHeading.source}`);
  const entries: ReadEntry[] = [];
  let section = 'General';
  for (const { heading, ...groups } of readRows(source, table, either)) {
    if (heading === undefined) entries.push(toEntry({ ...groups, section }));
    else section = heading;
  }
  return entries;
}

function readCaoliao(source: Source): ReadEntry[] {
  const topLevel = findTable(
    source,
    /^Top-level code \(general\)\n\n/m,
    /^\nBusiness error_code\n/m,
  );
  const bullet = / {2}• (?<code>\d+): (?<text>\S.*)\n/;
  const modules = findTable(source, /^error_codemessageDescription\n/m);
  // The cells are glued together: a lower-case letter and then a capital one is the boundary.
  const row = /(?<code>\d{6})(?<message>.*?[a-z])(?<description>[A-Z].*)\n/;
  return [
    ...readRows(source, topLevel, bullet).map((groups) => toEntry({ ...groups, field: 'code' })),
    ...readRows(source, modules, row).map((groups) => toEntry({ ...groups, field: 'error_code' })),
  ];
}

function readMobizon(source: Source): ReadEntry[] {
  const table = findTable(source, /^Code +\| Description\n-+\|-+\n/m);
  const row = /<span data-anchor="(?<anchor>[^"]+)">(?<code>\d+)<\/span> +\| (?<text>.*\S) *\n/;
  return readRows(source, table, row).map((groups) => toEntry(groups));
}

function readNhnDocumentOcr(source: Source): ReadEntry[] {
  // The page's link back to its top follows the table.
  const table = findTable(source, /^resultCode resultKey resultMessage\n/m, /^TOP\n/m);
  const row = /(?<code>-?\d+) (?<key>[A-Z]+(?:_[A-Z]+)*) (?<text>\S.*)\n/;
  return readRows(source, table, row).map((groups) => toEntry(groups));
}

/** Without `after`, the table runs to the end of the document. */
function findTable(source: Source, header: RegExp, after?: RegExp): Table {
  const found = header.exec(source.text);
  if (found === null) throw failure(source, 0, `no table header ${String(header)}`);
  const start = found.index + found[0].length;
  if (after === undefined) return { start, end: source.text.length };
  const length = source.text.slice(start).search(after);
  if (length === -1) throw failure(source, start, `no ${String(after)} after the table`);
  return { start, end: start + length };
}

/** Rows must follow one another without a gap, from the table's first character to its last. */
function readRows(source: Source, table: Table, row: RegExp): Groups[] {
  const next = new RegExp(row, 'y');
  const rows: Groups[] = [];
  let offset = table.start;
  while (offset < table.end) {
    next.lastIndex = offset;
    const match = next.exec(source.text);
    if (match === null) throw failure(source, offset, 'not a row of the table');
    rows.push({ ...match.groups });
    offset = next.lastIndex;
  }
  return rows;
}

function toEntry({ code, ...groups }: Groups): ReadEntry {
  if (code === undefined) throw new Error(`A row without a code: ${JSON.stringify(groups)}`);
  const columns: Record<string, string> = {};
  for (const [name, value] of Object.entries(groups)) {
    if (value !== undefined) columns[name] = value;
  }
  return { code, columns };
}

function failure(source: Source, offset: number, problem: string): Error {
  const number = source.text.slice(0, offset).split('\n').length;
  const line = source.text.split('\n')[number - 1] ?? '';
  return new Error(`${source.file}:${number}: ${problem}: ${JSON.stringify(line)}`);
}
