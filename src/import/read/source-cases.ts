import { addToList } from '../../text/groups.ts';
import { isNumber } from '../cells/code-shape.ts';
import type { Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import type { Token } from './source-tokens.ts';

/** One branch of a switch: `case 42: return "no such record"`. */
interface Case {
  line: number;
  label: string;
  value: string;
  /** `next`: it has no body of its own; `none`: what it does is no value. */
  kind: 'text' | 'number' | 'name' | 'next' | 'none';
}

const FEWEST = 2;

/** How far a value may stand behind its label. */
const LONGEST = 30;

/** What ends a branch. */
const ENDS = new Set(['case', 'default', 'break', 'else', 'when']);

/** How far a function may begin above its branch, in pieces. */
const LONGEST_BODY = 2000;

const FUNCTIONS = new Set(['func', 'fun', 'fn', 'def', 'function', 'var']);
const TYPES = new Set(['enum', 'class', 'struct', 'extension', 'object', 'impl']);

/** Words before a bracket that name no function. */
const NO_FUNCTION = new Set([
  'switch',
  'if',
  'while',
  'for',
  'catch',
  'return',
  'when',
  'match',
  'else',
  'case',
]);

/** The switches of a source file that give a code its text, or a name its number. */
export function readCases(tokens: readonly Token[]): Table[] {
  const groups = new Map<number, Case[]>();
  const titles = new Map<number, string>();
  const open: number[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'sign' && text === '{') open.push(at);
    if (kind === 'sign' && text === '}') open.pop();
    if (kind !== 'word' || (text !== 'case' && text !== 'when')) continue;
    const block = open.at(-1) ?? -1;
    if (!titles.has(block)) titles.set(block, findPlace(tokens, at));
    for (const one of readCase(tokens, at)) addToList(groups, block, one);
  }
  return [...groups].flatMap(([block, cases]) => makeTable(cases, titles.get(block) ?? ''));
}

/** The labels of a branch with the value that it returns or sets, if that can be told. */
function readCase(tokens: readonly Token[], at: number): Case[] {
  const behind = tokens.slice(at + 1, at + 1 + LONGEST);
  const length = behind.findIndex(
    ({ kind, text }) => (kind === 'sign' && /^(?::|->|=>)$/.test(text)) || text === 'then',
  );
  if (length === -1) return [];
  const labels = splitLabels(behind.slice(0, length));
  const start = at + 1 + length + 1;
  const body = tokens.slice(start, start + LONGEST);
  const line = tokens[at]?.line ?? 1;
  // A branch without a body of its own has that of the next one.
  const isEmpty = body.find(({ kind }) => kind !== 'comment')?.text === 'case';
  const value = isEmpty ? { kind: 'next' as const, value: '' } : readValue(body);
  return labels.map((label) => ({ line, label, ...(value ?? { kind: 'none', value: '' }) }));
}

/** Gives a branch without a body what the next one with a body says. */
function fillEmpty(cases: readonly Case[]): Case[] {
  return cases.reduceRight<Case[]>((filled, one) => {
    const next = filled[0];
    const isEmpty = one.kind === 'next' && next !== undefined;
    return [isEmpty ? { ...one, kind: next.kind, value: next.value } : one, ...filled];
  }, []);
}

/** `404`, `.notFound`, `Status.NOT_FOUND`, `"E1"`; several between commas. */
function splitLabels(tokens: readonly Token[]): string[] {
  if (tokens.some(({ kind, text }) => kind === 'sign' && !/^[.,-]$|^::$/.test(text))) return [];
  const labels: string[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (kind === 'sign' || (next !== undefined && next.text !== ',')) continue;
    labels.push(tokens[at - 1]?.text === '-' ? `-${text}` : text);
  }
  return labels;
}

/** What is returned or set first: a text, also one that is translated, a number, or a name. */
function readValue(tokens: readonly Token[]): Pick<Case, 'value' | 'kind'> | undefined {
  const end = tokens.findIndex(({ kind, text }) => kind === 'word' && ENDS.has(text));
  const own = tokens
    .slice(0, end === -1 ? undefined : end)
    .filter(({ kind }) => kind !== 'comment');
  const start = own.findIndex(
    ({ kind, text }) => text === 'return' || (kind === 'sign' && text === '='),
  );
  const body = own.slice(start + 1);
  const [first, second] = body;
  const text = body.findIndex(({ kind }) => kind === 'string');
  const isCalled = body
    .slice(0, Math.max(text, 0))
    .every(({ kind, text: sign }) => kind === 'word' || /^[(._]$/.test(sign));
  if (text !== -1 && text < 5 && isCalled)
    return { value: joinTexts(body.slice(text)), kind: 'text' };
  if (first?.kind === 'number') return { value: first.text, kind: 'number' };
  if (first?.text === '-' && second?.kind === 'number')
    return { value: `-${second.text}`, kind: 'number' };
  if (start === -1) return undefined;
  const names = body.slice(
    0,
    body.findIndex(({ kind, text: sign }) => kind !== 'word' && !/^(?:\.|::)$/.test(sign)),
  );
  const name = names.findLast(({ kind }) => kind === 'word');
  return name && names.length < 6 ? { value: name.text, kind: 'name' } : undefined;
}

/** Texts that follow one another are one, with a sign between them or without. */
function joinTexts(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ kind, text }) => kind !== 'string' && !/^[+.]$/.test(text));
  return tokens
    .slice(0, end === -1 ? undefined : end)
    .filter(({ kind }) => kind === 'string')
    .map(({ text }) => text)
    .join('');
}

function makeTable(given: readonly Case[], title: string): Table[] {
  const cases = fillEmpty(given);
  const kind = (['text', 'number', 'name'] as const).find(
    (one) => cases.filter((each) => each.kind === one).length * 2 > cases.length,
  );
  if (kind === undefined) return [];
  // Of a code whose text cannot be told nothing but the code is known.
  const own = cases.map((one) => (one.kind === kind ? one : { ...one, value: '' }));
  const areNumbers = own.every(({ label }) => isNumber(label));
  if (own.length < FEWEST || (kind === 'name' && !areNumbers)) return [];
  // A number that leads to a name is the number of that name.
  const isTurned = areNumbers && kind === 'name';
  const value = kind === 'text' ? 'message' : 'code';
  const headings = areNumbers && !isTurned ? ['code', value] : ['name', value];
  if (headings[0] === headings[1]) return [];
  const rows = own.map((one) =>
    makeRow(one.line, isTurned ? [one.value, one.label] : [one.label, one.value]),
  );
  return [{ ...(title !== '' && { title }), line: rows[0]?.line ?? 1, headings, rows }];
}

/** The type and the function in which a branch stands, as far as their words tell. */
function findPlace(tokens: readonly Token[], from: number): string {
  const before = tokens.slice(Math.max(0, from - LONGEST_BODY), from);
  const at = before.findLastIndex(({ kind, text }, index) => {
    if (kind !== 'word') return false;
    return FUNCTIONS.has(text) || isFunction(before, index);
  });
  const name = FUNCTIONS.has(before[at]?.text ?? '') ? before[at + 1] : before[at];
  const type = tokens.slice(0, from).findLastIndex(({ text }) => TYPES.has(text));
  const owner = type === -1 ? undefined : tokens[type + 1];
  return [owner, name].flatMap((token) => (token?.kind === 'word' ? [token.text] : [])).join(' ');
}

/** `const char *name(` */
function isFunction(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (after?.text !== '(' || word === undefined || NO_FUNCTION.has(word.text)) return false;
  return (before?.kind === 'word' && !NO_FUNCTION.has(before.text)) || before?.text === '*';
}

/** Adds what switches say of names to the tables that have these names; any other stays a table. */
export function joinCases(tables: readonly Table[], cases: readonly Table[]): Table[] {
  return cases.reduce<Table[]>(joinNames, [...tables]);
}

function joinNames(tables: Table[], table: Table): Table[] {
  const [first, heading = ''] = table.headings ?? [];
  const known = new Map(table.rows.map(({ cells: [name = '', value = ''] }) => [name, value]));
  const at = tables.findIndex(({ headings = [], rows }) => {
    const names = new Set(rows.map(({ cells: [name = ''] }) => name));
    const isFree = headings[0] === 'name' && !headings.includes(heading);
    return isFree && [...known.keys()].every((name) => names.has(name));
  });
  const other = tables[at];
  if (first !== 'name' || other === undefined) return [...tables, table];
  const rows = other.rows.map((row) => ({
    ...row,
    cells: [...row.cells, known.get(row.cells[0] ?? '') ?? ''],
  }));
  return tables.with(at, { ...other, headings: [...(other.headings ?? []), heading], rows });
}
