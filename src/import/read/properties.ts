import type { ReadDocument, Row } from '../table.ts';
import { isCode } from '../code-shape.ts';
import { makeRow } from './blocks.ts';

/** A key and its text, as Java writes them: `error.42 = No such record`, also with a colon. */
const ENTRY = /^\s*(?<key>(?:\\.|[^\s\\:=#!])(?:\\.|[^\s\\:=])*)\s*[:=](?<text>.*)$/;

/** What stands in front of the codes of one list: `error.`, `errors_`. */
const PREFIX = /^(?<prefix>.*[._-])(?<code>[^._-]+)$/;

/** Reads messages by key. Keys that are codes behind one prefix, `error.42`, are a list of their own. */
export function readProperties(text: string): ReadDocument {
  const rows = readRows(text);
  const lists = Map.groupBy(rows, ({ cells: [key = ''] }) => {
    const { prefix, code = '' } = PREFIX.exec(key)?.groups ?? {};
    return prefix !== undefined && isCode(code) ? prefix : '';
  });
  const tables = [...lists].map(([prefix, own]) => ({
    ...(prefix !== '' && { title: prefix.slice(0, -1) }),
    line: own[0]?.line ?? 1,
    rows: own.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (at === 0 ? cell.slice(prefix.length) : cell)),
    })),
  }));
  return { format: 'messages by key', tables, prose: [] };
}

/** A line that ends with a backslash goes on in the next one. */
function readRows(text: string): Row[] {
  const rows: Row[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let source = lines[at] ?? '';
    if (/^\s*(?:[#!]|$)/.test(source)) continue;
    while (/(?<!\\)(?:\\\\)*\\$/.test(source) && at + 1 < lines.length)
      source = `${source.slice(0, -1)}${(lines[++at] ?? '').trimStart()}`;
    const { key, text: words = '' } = ENTRY.exec(source)?.groups ?? {};
    rows.push(
      makeRow(
        line,
        key === undefined ? ['', source.trim()] : [unescape(key), unescape(words).trim()],
      ),
    );
  }
  return rows;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: ' ', r: '', f: '' };

function unescape(text: string): string {
  return text
    .replaceAll(/\\u(?<hex>[\dA-Fa-f]{4})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replaceAll(/\\(?<sign>.)/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}
