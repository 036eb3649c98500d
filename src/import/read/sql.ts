import type { ReadDocument, Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { readTokens } from './source-tokens.ts';
import type { Token } from './source-tokens.ts';

/** Reads the rows that `INSERT INTO errors (code, message) VALUES (…)` writes, a table for each name. */
export function readSql(text: string): ReadDocument {
  const tokens = readTokens(text.replaceAll(/^[ \t]*--.*/gm, '')).filter(
    ({ kind }) => kind !== 'comment',
  );
  const tables = new Map<string, Table>();
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token, 'into')) continue;
    const names = tokens.slice(
      at + 1,
      tokens.findIndex((one, index) => index > at && isSign(one, '(')),
    );
    const title = names.findLast(({ kind }) => kind !== 'sign')?.text ?? '';
    const columns = readTuple(tokens, at + 1 + names.length);
    const values = columns ? columns.end : at + 1;
    if (!columns || !isWord(tokens[values], 'values')) continue;
    const known = tables.get(title) ?? {
      title,
      line: token.line,
      headings: columns.cells,
      rows: [],
    };
    tables.set(title, { ...known, rows: [...known.rows, ...readRows(tokens, values + 1)] });
  }
  return { format: 'SQL', tables: [...tables.values()], prose: [] };
}

function readRows(tokens: readonly Token[], from: number) {
  const rows = [];
  for (let tuple = readTuple(tokens, from); tuple; tuple = readTuple(tokens, tuple.end + 1)) {
    rows.push(makeRow(tuple.line, tuple.cells));
    if (!isSign(tokens[tuple.end], ',')) break;
  }
  return rows;
}

/** What stands between brackets and commas; a quote is doubled within a text. */
function readTuple(tokens: readonly Token[], from: number) {
  const first = tokens[from];
  if (!first || !isSign(first, '(')) return undefined;
  const cells = [''];
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const { kind, text } = token;
    if (isSign(token, '(')) depth++;
    if (isSign(token, ')')) depth--;
    if (depth === 0) return { line: first.line, cells, end: at + 1 };
    if (isSign(token, ',') && depth === 1) cells.push('');
    else if (kind !== 'sign' && !isWord(token, 'null') && !isWord(token, 'n')) {
      const isDoubled = kind === 'string' && tokens[at - 1]?.kind === 'string';
      cells.push(`${cells.pop() ?? ''}${isDoubled ? "'" : ''}${text}`);
    } else if (text === '-') cells.push(`${cells.pop() ?? ''}-`);
  }
  return undefined;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toLowerCase() === word;
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}
