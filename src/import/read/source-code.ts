import type { ReadDocument, Row, Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { CLOSE, findBlocks, OPEN } from './source-blocks.ts';
import type { Block } from './source-blocks.ts';
import { joinCases, readCases } from './source-cases.ts';
import { nameColumns } from './source-columns.ts';
import { formatMember, readMember, takeAttributes } from './source-members.ts';
import type { Member } from './source-members.ts';
import { readTokens } from './source-tokens.ts';
import { readTuples } from './source-tuples.ts';
import type { Token } from './source-tokens.ts';

/** What only a schema of GraphQL has. */
const GRAPHQL =
  /^(?:input|scalar|union|directive|extend type|type) [@\w]+(?: implements [\w &]+)?(?: @[^\n]*)?(?: ?\{| ?=|\(|$)|^enum \w+ @\w+/m;

/** Signs of languages in which the members of an enumeration have no numbers: Java, Rust, Kotlin. */
const NUMBERS_NOTHING = [
  /^package [\w.]+;/m,
  /^[ \t]*#\[(?:derive|error|repr)\b/m,
  /^(?:fun|val) \w/m,
];

/** So many more without a comment make the first one's a comment on all. */
const FEWEST_OF_ALL = 3;

/** Reads enumerations, constants and maps of codes in source code, with the comments beside them. */
export function readSourceCode(text: string): ReadDocument {
  return { format: 'source code', tables: readSourceTables(text), prose: [] };
}

function isGraphql(text: string): boolean {
  return GRAPHQL.test(text) && /^enum \w/m.test(text) && !/[;]$/m.test(text);
}

/** In GraphQL a text above a value describes it. */
function markDescriptions(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const isAbove = token.kind === 'string' && next?.kind === 'word' && next.line > token.line;
    return isAbove ? { ...token, kind: 'comment' } : token;
  });
}

/** The tables that stand in source code. */
export function readSourceTables(text: string): Table[] {
  const isSchema = isGraphql(text);
  const tokens = isSchema ? markDescriptions(readTokens(text)) : readTokens(text);
  const counts = !isSchema && !NUMBERS_NOTHING.some((sign) => sign.test(text));
  const members = findBlocks(tokens, text).flatMap((block) => readBlock(block, counts));
  const tables = [...joinCases(members, readCases(tokens)), ...readTuples(tokens)];
  return tables.sort((one, other) => one.line - other.line);
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
