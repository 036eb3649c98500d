import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CodeRecord } from '../../src/exports/code-record.ts';

const run = promisify(execFile);

/** Rows as objects by the names of the first row; what breaks RFC 4180 or is no UTF-8 is an error. */
const READER = `
import csv, json, sys

tables = []
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        tables.append(list(csv.DictReader(file, strict=True)))
print(json.dumps(tables))
`;

/** A row of a table: the text of each cell by the name of its column. */
export type Row = Record<string, string>;

/** Reads CSV files with the parser of Python. */
export async function readCsv(paths: readonly string[]): Promise<Row[][]> {
  const { stdout } = await run('python3', ['-c', READER, ...paths], { maxBuffer: 1e9 });
  return JSON.parse(stdout) as Row[][];
}

/** The row that a code has in the tables, in the words of its record. */
export function makeExpectedRow({ note, ...code }: CodeRecord): Row {
  const facets = note ?? code.facets;
  const { key, message, description, http, origin, section, field, replacedBy } = code;
  const { otherKeys, otherMessages, numbers } = code.vendor;
  const cells = {
    ...{ code: code.code, key, message, description, http, origin, section, field },
    ...{ status: code.status, replacedBy, source: code.source, retrieved: code.vendor.retrieved },
    ...{ title: note?.title, outcome: facets?.outcome, problem: note?.problem },
    ...{ actor: facets?.actor, retry: facets?.retry, url: code.url, noteOf: code.noteOf },
    ...{ otherKeys: otherKeys.map((other) => other.key).join('; ') },
    ...{ otherMessages: otherMessages.map((other) => other.message).join('; ') },
    numbers: Object.entries(numbers)
      .map((pair) => pair.join(' '))
      .join('; '),
    hasPage: code.hasPage,
    removedSince: code.removedSince,
  };
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, String(cell ?? '')]),
  );
}
