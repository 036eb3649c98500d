import type { ReadDocument, Row, Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { splitComment } from './source-comment.ts';

/** A value that may be a code: a number, or a text without blanks. */
const VALUE = String.raw`(?<value>[-+]?(?:0x[\dA-Fa-f]{1,16}|\d{1,20})|"[^"\s]{1,80}"|'[^'\s]{1,80}')`;
const NAME = String.raw`(?<name>[A-Za-z_]\w{0,80})`;

/** Lines with a name and a value; what stands behind them is a comment, or nothing. */
const ENTRIES = [
  // C: #define E_FAIL (-1)
  String.raw`#\s{0,8}define\s{1,40}${NAME}\s{1,40}\(?${VALUE}[uUlL]{0,3}\)?`,
  // Java: BAD_KEY(1001, "The key is wrong"),
  String.raw`${NAME}\(${VALUE}(?:,\s{0,8}"(?<says>[^"]{0,300})")?[^)]{0,80}\)\s{0,8}[,;]?`,
  // TypeScript, PHP, Go, Python, C: BadKey = 1001, · case BadKey = 1001; · const ErrBadKey Code = 1001
  String.raw`(?:[\w.]{1,40}\s{1,40}){0,5}${NAME}(?::\s{0,8}[\w.]{1,40})?\s{0,40}=\s{0,40}${VALUE}[uUlL]{0,3}\s{0,8}[,;]?`,
  // JavaScript: BAD_KEY: 1001,
  String.raw`["']?${NAME}["']?:\s{0,40}${VALUE},?`,
].map((entry) => new RegExp(`^${entry}$`));

/** Go has the type behind the name: ErrBadKey Code = 1001 */
const GO_ENTRY = new RegExp(
  String.raw`^(?:const\s{1,40})?${NAME}(?:\s{1,40}[\w.]{1,40})?\s{0,40}=\s{0,40}${VALUE}$`,
);
const GO = /^package \w+[ \t]*$/m;

/** A member of an enumeration that has no value of its own. */
const MEMBER = new RegExp(String.raw`^${NAME}\s{0,8},?$`);

/** A constant whose value has to be worked out. */
const WORKED_OUT = /^#\s{0,8}define\s{1,40}(?<name>[A-Za-z_]\w{0,80})\s{1,40}(?<value>\S.{0,200})$/;

const GROUP =
  /\b(?:enum|class|interface|object)\b(?:\s{1,8}(?:class|struct))?\s{0,8}(?<title>\w{0,80})/;

/** Reads the constants and enumerations of a program, with the comments above or behind them. */
export function readSourceCode(text: string, format: string): ReadDocument {
  const tables: Table[] = [];
  let table = startTable(undefined, 1);
  let above: string[] = [];
  let isComment = false;
  /** The value of the next member that has none; undefined outside of an enumeration. */
  let next: bigint | undefined;
  const entries = GO.test(text) ? [GO_ENTRY] : ENTRIES;

  for (const [at, source] of text.split('\n').entries()) {
    const { code, comment, isOpen } = splitComment(source, isComment);
    isComment = isOpen;
    if (code === '') {
      if (comment !== '') above.push(comment);
      else if (source.trim() === '') above = [];
      continue;
    }
    const group = code.startsWith('#') ? undefined : GROUP.exec(code)?.groups;
    if (group && /^[^=]*(?:\{|$)/.test(code)) {
      if (table.rows.length > 0) tables.push(table);
      table = startTable(group.title, at + 1);
      next = /\benum\b/.test(code) ? 0n : undefined;
      above = [];
      // `enum { X_A = 3, X_B };` stands in one line.
      const members = /\{(?<members>[^{}]+)\}/.exec(code)?.groups?.members ?? '';
      for (const member of members.split(',')) next = add(member.trim(), at + 1, comment, next);
      continue;
    }
    if (code.startsWith('}')) {
      if (table.rows.length > 0) tables.push(table);
      table = startTable(undefined, at + 1);
      next = undefined;
    }
    next = add(code, at + 1, comment === '' ? above.join(' ') : comment, next);
    above = [];
  }
  if (table.rows.length > 0) tables.push(table);
  return { format, tables, prose: [] };

  function add(
    code: string,
    line: number,
    comment: string,
    counter: bigint | undefined,
  ): bigint | undefined {
    const found = readEntry(code, entries);
    if (found) {
      table.rows.push(makeRow(line, [found.value, found.name, found.says ?? comment]));
      return counter === undefined || !/^[-+]?(?:0x[\dA-Fa-f]+|\d+)$/.test(found.value)
        ? counter
        : toNumber(found.value) + 1n;
    }
    const member = counter === undefined ? undefined : MEMBER.exec(code)?.groups?.name;
    if (member === undefined || counter === undefined) return counter;
    table.rows.push(makeRow(line, [String(counter), member, comment]));
    return counter + 1n;
  }
}

function startTable(title: string | undefined, line: number): Table {
  const headings = ['code', 'name', 'description'];
  const rows: Row[] = [];
  return { ...(title !== undefined && title !== '' && { title }), line, headings, rows };
}

function readEntry(
  code: string,
  entries: readonly RegExp[],
): { name: string; value: string; says?: string } | undefined {
  for (const entry of [...entries, WORKED_OUT]) {
    const { name, value, says } = entry.exec(code)?.groups ?? {};
    if (name === undefined || value === undefined) continue;
    const plain = value.replace(/^(["'])(.*)\1$/, '$2');
    return { name, value: plain, ...(says !== undefined && { says }) };
  }
  return undefined;
}

function toNumber(value: string): bigint {
  const digits = value.replace(/^[-+]/, '');
  return value.startsWith('-') ? -BigInt(digits) : BigInt(digits);
}
