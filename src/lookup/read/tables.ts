import type { ReadObject } from './reading.ts';
import type { StructureSink } from './structure-state.ts';

const DELIMITERS = ['\t', '|', ',', ';'] as const;

/** Name of a column. */
const NAME = /^[\p{L}_][\p{L}\p{N}_ .-]{0,40}$/u;
const RULE = /^[\s|+:=-]+$/;

/** Reads tables with a row of names: CSV, tabs, Markdown, the consoles of databases. */
export function readTables(text: string, sink: StructureSink) {
  let header: { names: string[]; delimiter: string } | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (RULE.test(line)) continue;
    const cells = header && splitRow(line, header.delimiter);
    if (
      header &&
      cells?.length === header.names.length &&
      !cells.every((cell) => NAME.test(cell))
    ) {
      sink.objects.push(makeRow(header.names, cells, i + 1));
      continue;
    }
    header = readHeader(line);
  }
}

function readHeader(line: string): { names: string[]; delimiter: string } | undefined {
  if (line.length > 1000) return undefined;
  for (const delimiter of DELIMITERS) {
    const names = line.includes(delimiter) ? splitRow(line, delimiter) : [];
    if (names.length > 1 && names.every((name) => NAME.test(name))) return { names, delimiter };
  }
  return undefined;
}

function splitRow(line: string, delimiter: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of inner.slice(0, 4000)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

function makeRow(names: readonly string[], cells: readonly string[], line: number): ReadObject {
  const fields = names.map((name, i) => {
    const value = cells[i] ?? '';
    const type = /^-?\d+$/.test(value) ? ('number' as const) : ('string' as const);
    return { name, value, type, line };
  });
  return { fields, children: [], parent: undefined, name: undefined, isEnclosed: true, line };
}
