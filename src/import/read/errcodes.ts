import type { Prose, ReadDocument, Row } from '../table.ts';
import { makeRow } from './blocks.ts';

const ENTRY = /^(?<code>[\dA-Z]{5})\s+(?<type>[A-Z])\s+(?<macro>\S+)(?:\s+(?<name>\S+))?$/;
const SECTION = /^Section:\s(?<title>.*)$/;

/** Reads PostgreSQL's list of codes: `23505  E  ERRCODE_UNIQUE_VIOLATION  unique_violation`, by sections. */
export function readErrcodes(text: string): ReadDocument {
  const rows: Row[] = [];
  const prose: Prose[] = [];
  for (const [at, source] of text.split('\n').entries()) {
    const words = source.trim();
    const line = at + 1;
    const entry = ENTRY.exec(words)?.groups;
    const section = SECTION.exec(words)?.groups?.title;
    if (section !== undefined) rows.push(makeRow(line, [section.trim()], 'heading'));
    else if (entry) {
      const { code = '', type = '', macro = '', name = '' } = entry;
      rows.push(makeRow(line, [code, type, macro, name]));
    } else if (words !== '' && !words.startsWith('#')) prose.push({ line, text: words });
  }
  const headings = ['sqlstate', 'type', 'macro', 'name'];
  const tables = rows.length > 0 ? [{ line: rows[0]?.line ?? 1, headings, rows }] : [];
  return { format: "PostgreSQL's list of codes", tables, prose };
}
