import { isCode } from '../code-shape.ts';
import type { Token } from './source-tokens.ts';

/** A member of an enumeration, a class, a map. */
export interface Member {
  line: number;
  name: string;
  values: string[];
  /** The names of the values, where they stand in a record: `{code: 400, text: 'x'}`. */
  labels: string[];
  comment: string;
  /** The comment stands above it, not behind it. */
  isBelowComment: boolean;
  /** Its name is one of a constant, or it is a key of a map that may be a code. */
  isConstant: boolean;
  /** It was written with `case`. */
  isCase: boolean;
}

/** Words before a name that say nothing of it. */
const MODIFIERS = new Set(
  'export public private protected internal static final readonly const constexpr case val var let pub declare def int long short byte char string String str int32 int64 uint32 u8 u16 u32 i32 i64 usize Integer Long'.split(
    ' ',
  ),
);

/** A field that records of codes have. */
const RECORD = /^(?:code|number|status|message|msg)$/i;

const CONSTANT = /^[A-Z][A-Za-z\d_]*$/;

/** Words that begin a function. */
const FUNCTIONS = new Set([
  'function',
  'func',
  'fun',
  'fn',
  'def',
  'class',
  'interface',
  'struct',
  'import',
  'enum',
  'namespace',
  'package',
  'using',
  'trait',
  'return',
  'if',
  'init',
  'deinit',
  'subscript',
]);
const BODIES = new Set(['return', 'function', 'void', 'override', 'Override']);

/** What ends a name: a value, arguments, a type. */
const BINDS = new Set(['=', '=>', ':', '(', '->']);

/** Reads a member; undefined of what is none: a function, a statement. */
export function readMember(
  pieces: readonly Token[],
  comments: readonly Token[],
  isEnum: boolean,
): Member | undefined {
  // A symbol of Ruby: `:not_found => {…}`.
  const bare = pieces[0]?.text === ':' ? pieces.slice(1) : pieces;
  const { own, texts } = takeDirective(takeAttributes(bare));
  const bind = own.findIndex(
    ({ kind, text }) => kind === 'sign' && (BINDS.has(text) || text === '{'),
  );
  const head = bind === -1 ? own : own.slice(0, bind);
  if (own[bind]?.text === '{' || head.some(({ text }) => FUNCTIONS.has(text))) return undefined;
  const words = head.filter(({ kind, text }) => kind !== 'word' || !MODIFIERS.has(text));
  // `Status NOT_FOUND = 404`: the type stands before the name; in Go behind it.
  const isMade = own.slice(bind + 1).some(({ kind, text }) => kind === 'word' && text === 'new');
  const isTyped = words.length === 2 && own[bind]?.text === '=' && !isMade;
  const name = isTyped ? pickName(words) : words.at(-1);
  if (name === undefined || name.kind === 'sign' || name.kind === 'comment') return undefined;
  if (bind === -1 && !(isEnum && words.length === 1 && name.kind === 'word')) return undefined;
  const { values, labels } = readValues(bind === -1 ? [] : own.slice(bind));
  // A map is no value: it is read by itself.
  if (labels.length > 1 && labels.every((label) => isCode(label))) return undefined;
  const isDefine = name.text === 'define' && values.length === 2;
  const isOwn = /^(?:this|self)$/.test(head.at(-3)?.text ?? '');
  const isQualified = !isOwn && /^(?:::|\.)$/.test(head.at(-2)?.text ?? '');
  const [first = '', ...others] = values;
  const isConstant =
    name.kind === 'word'
      ? CONSTANT.test(name.text) || isQualified || labels.some((label) => RECORD.test(label))
      : isKey(name.text, values);
  return {
    line: name.line,
    name: isDefine ? first : name.text,
    values: isDefine ? others : values,
    labels,
    comment: [...comments.map(({ text }) => text), ...texts].filter(Boolean).join('\n'),
    isBelowComment: comments.every(({ line }) => line < name.line),
    isConstant: isDefine || isConstant,
    isCase: own[0]?.text === 'case',
  };
}

/** Takes `@deprecated(reason: "…")` off behind a name, as GraphQL has it, and keeps its text. */
function takeDirective({ own, texts }: { own: Token[]; texts: string[] }) {
  if (own[0]?.kind !== 'word' || own[1]?.text !== '@') return { own, texts };
  const told = own.filter(({ kind }) => kind === 'string').map(({ text }) => text);
  return { own: own.slice(0, 1), texts: [...texts, ...told] };
}

/** Of a name and its type the name is the one in capitals, else the first. */
function pickName(words: readonly Token[]): Token | undefined {
  const [first, second] = words;
  const isConstant = (token?: Token) => token !== undefined && /^[A-Z][A-Z\d_]*$/.test(token.text);
  return isConstant(second) && !isConstant(first) ? second : first;
}

/** The cells of a member; values with names stand below these. */
export function formatMember(member: Member, labels: readonly string[], width: number): string[] {
  const { name, values } = member;
  if (labels.length === 0)
    return [name, ...Array.from({ length: width }, (_, at) => values[at] ?? '')];
  const own = labels.map((label) => {
    const at = member.labels.indexOf(label);
    return at === -1 ? '' : (values[at] ?? '');
  });
  return [name, ...own];
}

function isKey(name: string, values: readonly string[]): boolean {
  return isCode(name) || /^[a-z\d]+(?:[_.-][a-z\d]+)+$/.test(name) || values.some(isCode);
}

/** Takes `@Deprecated`, `#[error("…")]`, `[Description("…")]` off a member, and keeps their texts. */
export function takeAttributes(pieces: readonly Token[]): { own: Token[]; texts: string[] } {
  let own = [...pieces];
  const texts: string[] = [];
  for (;;) {
    const [first, second] = own;
    if (first?.kind !== 'sign' || !['@', '#', '['].includes(first.text)) return { own, texts };
    const close = first.text === '@' ? ')' : ']';
    const hasArguments = first.text !== '@' || own[2]?.text === '(';
    const end = hasArguments
      ? own.findIndex(({ kind, text }) => kind === 'sign' && text === close)
      : 1;
    if (second === undefined || end === -1) return { own, texts };
    const taken = own.slice(0, end + 1).filter(({ kind }) => kind === 'string');
    texts.push(...taken.map(({ text }) => text));
    own = own.slice(end + 1);
  }
}

/** Numbers and texts in the order in which they stand; in a record with their names. */
function readValues(tokens: readonly Token[]): { values: string[]; labels: string[] } {
  const values: string[] = [];
  const labels: string[] = [];
  // A method in the body of a member is none of its values.
  const body = tokens.findIndex(({ kind, text }) => kind === 'word' && BODIES.has(text));
  let depth = 0;
  for (const [at, { kind, text }] of tokens.slice(0, body === -1 ? undefined : body).entries()) {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (kind === 'sign') depth += Number(/[[({]/.test(text)) - Number(/[\])}]/.test(text));
    if (kind !== 'number' && kind !== 'string') continue;
    if (depth > 0 && isLabel(after?.text)) continue;
    const isJoined =
      kind === 'string' && /^[+.]$/.test(before?.text ?? '') && tokens[at - 2]?.kind === 'string';
    if (isJoined) {
      values.push(`${values.pop() ?? ''}${text}`);
      continue;
    }
    values.push(before?.text === '-' && kind === 'number' ? `-${text}` : text);
    const label = depth > 0 && isLabel(before?.text) ? tokens[at - 2] : undefined;
    if (label && label.kind !== 'sign') labels.push(label.text);
  }
  return labels.length === values.length ? { values, labels } : { values, labels: [] };
}

function isLabel(sign: string | undefined): boolean {
  return sign === ':' || sign === '=>' || sign === '=';
}
