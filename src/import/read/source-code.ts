import type { ReadDocument, Row, Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { nameColumns } from './source-columns.ts';
import { formatMember, readMember, takeAttributes } from './source-members.ts';
import type { Member } from './source-members.ts';
import { readTokens } from './source-tokens.ts';
import type { Token } from './source-tokens.ts';

const OPEN: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
const CLOSE = new Set(Object.values(OPEN));

/** Words that name what a block is of. */
const NAMING = new Set([
  'enum',
  'class',
  'interface',
  'struct',
  'object',
  'namespace',
  'trait',
  'record',
]);

/** Signs of languages in which the members of an enumeration have no numbers: Java, Rust, Kotlin. */
const NUMBERS_NOTHING = [
  /^package [\w.]+;/m,
  /^[ \t]*#\[(?:derive|error|repr)\b/m,
  /^(?:fun|val) \w/m,
];

/** So many more without a comment make the first one's a comment on all. */
const FEWEST_OF_ALL = 3;

/** A block of source code: what is named before it, and the pieces in it. */
interface Block {
  name?: string;
  isEnum: boolean;
  /** It is told by how far its lines are set in. */
  isIndented?: boolean;
  line: number;
  tokens: Token[];
}

/** Reads enumerations, constants and maps of codes in source code, with the comments beside them. */
export function readSourceCode(text: string): ReadDocument {
  return { format: 'source code', tables: readSourceTables(text), prose: [] };
}

/** The tables that stand in source code. */
export function readSourceTables(text: string): Table[] {
  const tokens = readTokens(text);
  const counts = !NUMBERS_NOTHING.some((sign) => sign.test(text));
  const tables = findBlocks(tokens, text).flatMap((block) => readBlock(block, counts));
  return tables.sort((one, other) => one.line - other.line);
}

/** All blocks: those in brackets, those that are set in below a `class` of Python, and the file itself. */
function findBlocks(tokens: readonly Token[], text: string): Block[] {
  const blocks: Block[] = [];
  const open: { at: number; close: string }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'sign') {
      if (token.kind === 'word' && token.text === 'class')
        blocks.push(...readClass(tokens, at, text));
      continue;
    }
    const close = OPEN[token.text];
    if (close !== undefined) open.push({ at, close });
    else if (CLOSE.has(token.text) && open.at(-1)?.close === token.text) {
      const start = open.pop()?.at ?? 0;
      blocks.push(makeBlock(tokens, start, at));
    }
  }
  const inClass = new Set(
    blocks.filter(({ isIndented }) => isIndented).flatMap((block) => block.tokens),
  );
  const outer = tokens.filter((token) => !inClass.has(token));
  blocks.push({ isEnum: false, line: outer[0]?.line ?? 1, tokens: outer });
  return blocks.sort((one, other) => one.line - other.line);
}

function makeBlock(tokens: readonly Token[], start: number, end: number): Block {
  const before = { ...readBehind(tokens, start, end), ...readBefore(tokens, start) };
  const inner = tokens.slice(start + 1, end);
  const isCounted = inner.some(({ kind, text }) => kind === 'word' && text === 'iota');
  // What stands in round brackets behind `enum class Name` are its fields.
  const isEnum = (before.isEnum && tokens[start]?.text !== '(') || isCounted;
  return {
    ...before,
    isEnum,
    line: tokens[start]?.line ?? 1,
    tokens: isEnum ? cutMethods(inner) : inner,
  };
}

/** `typedef enum { … } Name;` */
function readBehind(tokens: readonly Token[], start: number, end: number): { name?: string } {
  const before = tokens.slice(Math.max(0, start - 3), start);
  const [name, stop] = tokens.slice(end + 1, end + 3);
  const isType = before.some(({ text }) => text === 'typedef') && stop?.text === ';';
  return isType && name?.kind === 'word' ? { name: name.text } : {};
}

/** In Java a semicolon ends the members that stand between commas. */
function cutMethods(tokens: readonly Token[]): Token[] {
  let depth = 0;
  let hasComma = false;
  const end = tokens.findIndex(({ kind, text }) => {
    if (kind !== 'sign') return false;
    if (OPEN[text] !== undefined) depth++;
    if (CLOSE.has(text)) depth--;
    if (text === ',' && depth === 0) hasComma = true;
    return text === ';' && depth === 0 && hasComma;
  });
  return tokens.slice(0, end === -1 ? undefined : end);
}

/** What stands before a bracket, on its line or the one above: `enum Name : int`, `const NAME =`. */
function readBefore(tokens: readonly Token[], start: number): Pick<Block, 'name' | 'isEnum'> {
  const words: string[] = [];
  const line = tokens.slice(Math.max(0, start - 1), start).at(0)?.line ?? 0;
  for (let at = start - 1; at >= 0 && start - at < 24; at--) {
    const token = tokens[at];
    if (token === undefined || token.line < line) break;
    if (token.kind === 'sign' && /[;{}]/.test(token.text)) break;
    if (token.kind === 'word') words.unshift(token.text);
  }
  const naming = words.findLastIndex((word) => NAMING.has(word));
  const assigned = words.findLastIndex((word) => /^(?:const|val|let|var|static|final)$/.test(word));
  const name = words[(naming === -1 ? assigned : naming) + 1];
  const isNamed = name !== undefined && !NAMING.has(name);
  return { ...(isNamed && { name: name.replace('$', '') }), isEnum: words.includes('enum') };
}

/** The lines that are set in below a class of Python. */
function readClass(tokens: readonly Token[], at: number, text: string): Block[] {
  const [name, ...after] = tokens.slice(at + 1);
  const colon = after.findIndex(({ kind, text: sign }) => kind === 'sign' && /[:{;]/.test(sign));
  const mark = after[colon];
  if (name === undefined || mark?.text !== ':' || getLine(text, mark.end).trim() !== '') return [];
  const depth = getIndent(text, tokens[at]?.start ?? 0);
  const [doc, ...rest] = after.slice(colon + 1);
  const isDoc = doc !== undefined && text.startsWith('"""', doc.start);
  const below = isDoc ? rest : after.slice(colon + 1);
  const end = below.findIndex(
    ({ start, kind }) => kind !== 'comment' && getIndent(text, start) <= depth,
  );
  const isEnum = after.slice(0, colon).some(({ text: word }) => /Enum$|^Flag$/.test(word));
  const own = end === -1 ? below : below.slice(0, end);
  return [{ name: name.text, isEnum, isIndented: true, line: name.line, tokens: own }];
}

function getLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? text.length : end).replace(/#.*/, '');
}

function getIndent(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, at);
  return line.trim() === '' ? line.length : line.length - line.trimStart().length;
}

/** The members of a block, if most are names with values, or names alone in an enumeration. */
function readBlock({ name, isEnum, line, tokens }: Block, counts: boolean): Table[] {
  const parts = splitMembers(tokens);
  const members = parts.map(({ pieces, comments }) => readMember(pieces, comments, isEnum));
  const all = members.filter((member): member is Member => member !== undefined);
  // Where members are written with `case`, anything else is a property of them.
  const cases = all.filter(({ isCase }) => isCase);
  const found = isEnum && cases.length > 1 ? cases : all;
  if (isEnum) {
    const counted = found.length < 2 ? [] : countValues(found, counts);
    return counted.length < 2
      ? []
      : [
          makeTable(
            counted.filter((one) => one.name !== '_'),
            line,
            name,
          ),
        ];
  }
  const valued = found.filter(({ values }) => values.length > 0);
  const constants = valued.filter(({ isConstant }) => isConstant);
  if (constants.length < 2 || constants.length * 2 < valued.length) return [];
  return [makeTable(constants, constants[0]?.line ?? line, name)];
}

/** What stands between commas, semicolons or line ends, with the comments above it and behind it. */
function splitMembers(tokens: readonly Token[]): { pieces: Token[]; comments: Token[] }[] {
  const members: { pieces: Token[]; comments: Token[] }[] = [];
  let pieces: Token[] = [];
  let comments: Token[] = [];
  let depth = 0;
  const flush = () => {
    if (pieces.length > 0) {
      members.push({ pieces, comments });
      comments = [];
    }
    pieces = [];
  };
  for (const token of tokens) {
    const last = pieces.at(-1) ?? members.at(-1)?.pieces.at(-1);
    if (token.kind === 'comment') {
      if (depth > 0) continue;
      // Behind a member on its line it speaks of that; anywhere else of the next.
      const isBehind = last?.line === token.line && (pieces.length > 0 || members.length > 0);
      if (isBehind && pieces.length === 0) members.at(-1)?.comments.push(token);
      else if (pieces.length > 0 && !isBehind) {
        flush();
        comments = [token];
      } else comments.push(token);
      continue;
    }
    const { text } = token;
    if (token.kind === 'sign' && depth === 0 && (text === ',' || text === ';')) {
      flush();
      continue;
    }
    if (depth === 0 && startsMember(token, pieces)) flush();
    if (token.kind === 'sign' && OPEN[text] !== undefined) depth++;
    if (token.kind === 'sign' && CLOSE.has(text)) depth--;
    pieces.push(token);
  }
  flush();
  return members;
}

/** Where lines end members, one begins that does not follow a sign, nor what is said of it above. */
function startsMember(token: Token, pieces: readonly Token[]): boolean {
  const last = pieces.at(-1);
  if (last === undefined || token.line === last.line || token.kind === 'sign') return false;
  if (last.kind === 'sign' && !/[)\]}]/.test(last.text)) return false;
  return takeAttributes(pieces).own.length > 0;
}

/** A member of an enumeration without a value has the one before, plus one; of strings none. */
function countValues(members: readonly Member[], counts: boolean): Member[] {
  const hasAny = members.some(({ values }) => values.length > 0);
  if (members.some(({ values }) => values.some((value) => !isNumber(value)))) return [...members];
  if (!hasAny && (!counts || members.some(({ isCase }) => isCase))) return [...members];
  let next = 0;
  return members.map((member) => {
    const [value] = member.values;
    const number = value === undefined ? next : Number(value);
    next = number + 1;
    return value === undefined ? { ...member, values: [String(number)] } : member;
  });
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function makeTable(members: readonly Member[], line: number, name?: string): Table {
  const own = dropCommentOfAll(members);
  const labels = [...new Set(own.flatMap((member) => member.labels))];
  const width = Math.max(0, ...own.map(({ values }) => values.length));
  const hasComments = own.some(({ comment }) => comment !== '');
  const names = nameColumns(
    own.map((member) => formatMember(member, labels, width)),
    labels,
  );
  const rows: Row[] = own.map((member) =>
    makeRow(member.line, [
      ...formatMember(member, labels, width),
      ...(hasComments ? [member.comment] : []),
    ]),
  );
  const headings = [...names, ...(hasComments ? ['comment'] : [])];
  return { ...(name !== undefined && { title: name }), line, headings, rows };
}

/** Where only the first of many has a comment, it speaks of all of them. */
function dropCommentOfAll(members: readonly Member[]): readonly Member[] {
  const [first, ...others] = members;
  if (first === undefined || others.length < FEWEST_OF_ALL) return members;
  const isOfAll = others.every(({ comment }) => comment === '') && first.isBelowComment;
  return isOfAll ? [{ ...first, comment: '' }, ...others] : members;
}
