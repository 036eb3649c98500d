import type { ReadDocument, Row, Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { readSourceTables } from './source-code.ts';
import { readTokens } from './source-tokens.ts';
import type { Token } from './source-tokens.ts';

/** `#define NAME value`; one with parameters is no code. */
const DEFINE = /^\s*#\s*define\s+(?<name>[A-Za-z_]\w*)(?=[ \t])/;

/** The share of different values from which on names are one list. */
const MOSTLY = 0.9;

/** `INT64_C(1)`, `_HRESULT_TYPEDEF_(0x80004001L)`. */
const TYPING = /^U?INT(?:\d{1,2}|MAX)_C$|_TYPEDEF_$/;

/** A comment that stands by itself. */
const ALONE = /^\s*(?:\/\*|\/\/|\*)/;

/** Reads the names that a header of C defines, and its enumerations, with their comments. */
export function readCHeader(text: string): ReadDocument {
  const tables = [...readDefines(text), ...readSourceTables(text.replaceAll(/^[ \t]*#.*/gm, ''))];
  return { format: 'C', tables: tables.sort((one, other) => one.line - other.line), prose: [] };
}

interface Define {
  line: number;
  name: string;
  value: string;
  comment: string;
}

/** A comment alone between two names and apart from the next one names those below it. */
function readDefines(text: string): Table[] {
  const lines = text.split('\n');
  const rows: Row[] = [];
  const values = new Map<string, string>();
  let above: { text: string; line: number }[] = [];
  let isBehind = false;
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let source = lines[at] ?? '';
    while (source.endsWith('\\') && at + 1 < lines.length)
      source = `${source.slice(0, -1)} ${lines[++at] ?? ''}`;
    while (isOpen(source) && at + 1 < lines.length) source = `${source}\n${lines[++at] ?? ''}`;
    const define = readDefine(source, line, values);
    if (define) {
      // Without an empty line, a comment speaks of the one name below it, or of all of a run.
      const isOfRun = define.comment !== '' || isBare(lines[at + 1] ?? '');
      const own = isOfRun ? define.comment : above.map((one) => one.text).join('\n');
      if (isOfRun) rows.push(...above.map((one) => makeRow(one.line, [one.text], 'heading')));
      rows.push(makeRow(line, [define.name, define.value, own]));
      above = [];
      isBehind = true;
    } else if (ALONE.test(source)) {
      // Right below names and apart from the next ones, a comment speaks of those above it.
      const isOfAbove = isBehind && (lines[at + 1] ?? '').trim() === '';
      above.push({ text: isOfAbove ? '' : getComments(source), line });
    } else if (source.trim() === '') {
      isBehind = false;
      rows.push(...above.map((one) => makeRow(one.line, [one.text], 'heading')));
      above = [];
    } else above = [];
  }
  return makeTables(rows.filter((row) => !isName(row) || isOfFamily(row, values)));
}

/** A name whose value is not known may be a code beside others that begin as it does. */
function isOfFamily({ cells: [name = ''] }: Row, values: ReadonlyMap<string, string>): boolean {
  const getFamily = (one: string) => one.split('_')[0];
  return values.has(name) || [...values.keys()].some((one) => getFamily(one) === getFamily(name));
}

/** Whether a line defines a name and has no comment. */
function isBare(source: string): boolean {
  return DEFINE.test(source) && getComments(source) === '';
}

/** Whether a comment begins that ends in a later line. */
function isOpen(source: string): boolean {
  return source.lastIndexOf('/*') > source.lastIndexOf('*/');
}

function readDefine(source: string, line: number, values: Map<string, string>): Define | undefined {
  const [first = '', ...others] = source.split('\n');
  const found = DEFINE.exec(first);
  const name = found?.groups?.name;
  if (!found || name === undefined) return undefined;
  const whole = [first.slice(found[0].length), ...others].join('\n');
  const { text: value, isKnown } = formatExpression(whole, values) ?? {};
  if (value === undefined) return undefined;
  if (isKnown === true) values.set(name, value);
  const comment = getComments(whole);
  if (isKnown === true) return { line, name, value, comment };
  return { line, name, value: '', comment: `= ${value}\n${comment}`.trim() };
}

/**
 * A number or a text in any brackets and casts, or a name that has one, plus a number. What comes of
 * names that are not known nobody can tell: it stays as it is written.
 */
function formatExpression(source: string, values: ReadonlyMap<string, string>) {
  const tokens = dropCasts(readTokens(source).filter(({ kind }) => kind !== 'comment'));
  if (tokens.length === 0) return undefined;
  const terms = tokens.filter(({ kind, text }) => kind !== 'sign' || /[+-]/.test(text));
  const isKnown = terms.every(({ kind, text }) => kind !== 'word' || values.has(text));
  const text = isKnown ? count(terms, values) : undefined;
  return { text: text ?? getSource(source, tokens), isKnown };
}

/** The sum of numbers and names; undefined of anything else. */
function count(terms: readonly Token[], values: ReadonlyMap<string, string>): string | undefined {
  const numbers = terms.map(({ kind, text }) =>
    kind === 'word' ? (values.get(text) ?? text) : text,
  );
  if (numbers.length === 1) return numbers[0];
  if (numbers.length === 2 && numbers[0] === '-') return `-${numbers[1] ?? ''}`;
  const sum = numbers.join(' ').replaceAll('- -', '+ ');
  if (/^-?\d+(?: [+-] \d+)+$/.test(sum)) return String(add(sum));
  return /^-?\d+ -\d+$/.test(sum) ? String(add(sum.replace(' -', ' - '))) : undefined;
}

/** Leaves out types in front of a value, `(HRESULT)`, and macros that only say its type. */
function dropCasts(tokens: readonly Token[]): Token[] {
  const isSign = (token: Token | undefined, sign: string) =>
    token?.kind === 'sign' && token.text === sign;
  const dropped = new Set<Token>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (TYPING.test(token.text) && isSign(tokens[at + 1], '(')) dropped.add(token);
    let [start, end] = [at, at];
    while (tokens[start - 1]?.kind === 'word') start--;
    while (tokens[end + 1]?.kind === 'word') end++;
    const isCast = isSign(tokens[start - 1], '(') && isSign(tokens[end + 1], ')');
    const next = tokens[end + 2];
    if (isCast && next !== undefined && !isSign(next, ')')) dropped.add(token);
  }
  return tokens.filter((token) => !dropped.has(token));
}

function getSource(source: string, tokens: readonly Token[]): string {
  return source.slice(tokens[0]?.start, tokens.at(-1)?.end).trim();
}

function add(sum: string): number {
  const [first, ...others] = sum.split(' ');
  let total = Number(first);
  for (let at = 0; at < others.length; at += 2) {
    total += Number(others[at + 1]) * (others[at] === '-' ? -1 : 1);
  }
  return total;
}

function getComments(source: string): string {
  const comments = readTokens(source).filter(({ kind }) => kind === 'comment');
  return comments.map(({ text }) => text).join('\n');
}

/**
 * Where the values differ, all names are one list, with sub-headings. Where they come again, each run
 * of names is a list of its own, called as the comment above it.
 */
function makeTables(rows: readonly Row[]): Table[] {
  const values = rows
    .filter(isName)
    .flatMap(({ cells }) => cells[1] ?? [])
    .filter(Boolean);
  if (new Set(values).size >= values.length * MOSTLY) return makeTable(rows);
  const runs = rows.reduce<Row[][]>((all, row, at) => {
    const goesOn = row.kind === 'row' || rows[at - 1]?.kind === 'heading';
    const last = all.at(-1);
    if (goesOn && last) last.push(row);
    else all.push([row]);
    return all;
  }, []);
  return runs.flatMap((run) => {
    const title = run.flatMap(({ kind, cells }) => (kind === 'heading' ? cells : [])).join('\n');
    return makeTable(run.filter(isName)).map((table) => ({
      ...(title !== '' && { title }),
      ...table,
    }));
  });
}

function isName({ kind }: Row): boolean {
  return kind === 'row';
}

/** Sub-headings count only between names; without any there is no table. */
function makeTable(rows: readonly Row[]): Table[] {
  const first = rows.findIndex(({ kind }) => kind === 'row');
  const last = rows.findLastIndex(({ kind }) => kind === 'row');
  if (first === -1) return [];
  const start = rows.slice(0, first).findLastIndex(({ kind }) => kind === 'heading');
  const own = rows
    .slice(start === -1 ? first : start, last + 1)
    .filter(({ cells }) => cells[0] !== '');
  const hasComments = own.some(({ kind, cells }) => kind === 'row' && cells[2] !== '');
  const cut = (row: Row) => ({ ...row, cells: row.cells.slice(0, hasComments ? 3 : 2) });
  const headings = ['name', 'code', ...(hasComments ? ['comment'] : [])];
  return [{ line: own[0]?.line ?? 1, headings, rows: own.map(cut) }];
}
