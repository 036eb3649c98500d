import { getEnd } from './ends.ts';
import { DIGITS, LETTERS } from './letters.ts';
import { toMark } from './marks.ts';
import type { Kind } from './marks.ts';
import { getKind, isAuthorization, isPlural } from './names.ts';
import { getQuoteAt, getQuoteBefore } from './quotes.ts';
import { getBlockStart, getSeparator } from './separators.ts';
import type { Separator } from './separators.ts';
import { getBlockValues, getElementValues, getItemValues, getValues } from './values.ts';
import type { Span, ValueContext } from './values.ts';

/** What may be a name; percent-encoded signs are no part of one. */
const WORD = new RegExp(`%(?:25){0,3}[\\da-fA-F]{2}|[${LETTERS}${DIGITS}_$-]+`, 'g');

/** Words that need the one before them: `Request Key`, `Session ID`. */
const TAIL = /^(?:keys?|id|code|number|no|secret|word|phrase)$/i;
const WORD_BEFORE = /\p{L}{1,20} $/u;

/** Flags of curl whose value is a secret, and the sign that it has then. */
const FLAGS = new Map<string, readonly [Kind, string]>([
  ['-u', ['credentials', ':']],
  ['-U', ['credentials', ':']],
  ['--user', ['credentials', ':']],
  ['--proxy-user', ['credentials', ':']],
  ['-b', ['cookie', '=']],
]);

/** The name of how a credential is given; it stays. */
const SCHEME =
  /(?:bearer|basic|digest|token|negotiate|ntlm|api-?key|key|oauth|hmac|signature|jwt|ssws|hawk|googlelogin|sharedkey(?:lite)?|hmac-sha\d{1,3}|aws4-hmac-sha256)(?:[ \t]{1,8}|%20|\+)(?=[^\s"'`])/iy;
const PARAMETERS = /[\w-]{1,40}(?:\s{1,4}[\w-]{1,40})?\s?=\s?["'\w]/y;

/** Values that tell nothing: no value, the name of a type, a scheme without what belongs to it. */
const EMPTY =
  /(?:null|nil|none|undefined|true|false|yes|no|string|str|number|int|integer|boolean|bool|bearer|basic|\*{3,40})(?=[ \t]{0,8}(?:["'`\\\r\n,;)}\]&<]|$|[\w.-]{1,40}[=:]))/iy;
const SCHEME_ONLY = /^(?:bearer|basic|token)\s*$/i;
const NUMBER = /\d{1,8}(?![\w.-])/y;

/** What follows a colon in a message about a field: "password: is required". */
const PROSE =
  /(?:-----BEGIN|is|are|was|were|must|may|has|have|cannot|can't|could|should|does|invalid|missing|required|expired|incorrect|wrong|failed|not|unauthorized|forbidden)(?=[\s.,;!)"'}]|$)/iy;
const TOKEN_PROSE = /(?:the|a|an|your|this|that|it|no|please) [a-z]/iy;
const SENTENCE = /^[^\d]{0,60} (?:is|are|was|must|has|have|cannot|can't|should|does|not) /i;

const PERSONAL_NUMBER = /[A-Z]?[+(]{0,2}\d[\d\s().-]{4,30}\d[A-Z]?/y;
const LONG_NUMBER = /^[A-Z]?[+(]{0,2}\d[\d\s().-]{4,30}\d[A-Z]?$/;
const LINE_START = /(?:^|[\r\n])[ \t]{0,40}(?:export |set |- |\$env:)?[\w.-]{0,80}$/i;
const QUERY_BEFORE = /(?:[?&]|&amp;)[\w.[\]%-]{0,40}$/i;

/** Marks the values of all fields whose name says that they are secret. */
export function redactFields(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const end = WORD.lastIndex;
    const field = match[0].startsWith('%') ? undefined : getField(text, match.index, end);
    for (const span of field?.spans ?? []) {
      const value = text.slice(span.start, span.end);
      pieces.push(text.slice(done, span.start), toMark(value, field?.kind ?? 'secret'));
      done = span.end;
    }
    WORD.lastIndex = Math.max(end, done);
  }
  return pieces.join('') + text.slice(done);
}

function getField(text: string, start: number, end: number): Field | undefined {
  const name = getName(text, start, end);
  const kind = FLAGS.get(name)?.[0] ?? getKind(name) ?? getEscapedKind(text, start, name);
  if (kind === undefined) return undefined;
  const block = getBlockStart(text, end);
  if (block?.style === 'list') return { kind, spans: getItemValues(text, block.at) };
  if (block) return { kind, spans: getBlockValues(text, block.at, getIndent(text, start)) };
  const separator = getSeparator(text, start, end);
  if (!separator) return undefined;
  const spans = getFieldSpans(text, { name, kind, start, separator });
  return {
    kind,
    spans: spans.filter((span) => isSecret(text.slice(span.start, span.end), name, kind)),
  };
}

function getName(text: string, start: number, end: number): string {
  const word = text.slice(Math.max(start, end - 64), end);
  if (!TAIL.test(word)) return word;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? '';
  return before + word;
}

/** In an escaped text the name may begin with the letter of an escape: `\ntoken=…`. */
function getEscapedKind(text: string, start: number, name: string): Kind | undefined {
  return text[start - 1] === '\\' && /^[nrtbf]/.test(name) ? getKind(name.slice(1)) : undefined;
}

function getFieldSpans(text: string, { name, kind, start, separator }: FieldStart): Span[] {
  if (separator.style === 'element') return getElementValues(text, separator.end);
  const isQuoted = getQuoteAt(text, separator.end) !== undefined;
  if (!isQuoted && isProse(text, separator, kind)) return [];
  if (!isQuoted && kind === 'number') return getNumberSpans(text, separator.end);
  const around = getQuoteBefore(text, start);
  const at = isQuoted ? separator.end : skipScheme(text, separator.end);
  const isBare = at === separator.end;
  const mode = getMode(text, { name, kind, start, separator, at, isBare });
  return getValues(text, at, { mode, around }).flatMap((span) => {
    const from = skipScheme(text, span.start);
    return from < span.end ? [{ start: from, end: span.end }] : [];
  });
}

function getMode(
  text: string,
  { name, kind, start, separator, at, isBare }: FieldStart & { at: number; isBare: boolean },
): ValueContext['mode'] {
  const before = text.slice(Math.max(0, start - 130), start);
  if (separator.sign.startsWith('%')) return 'encoded';
  if (QUERY_BEFORE.test(before)) return 'query';
  if (separator.style === 'flag' || separator.style === 'sentence') return 'word';
  if (kind === 'cookie' || separator.style === 'part') return 'header';
  if (isAuthorization(name)) {
    PARAMETERS.lastIndex = at;
    if (PARAMETERS.test(text)) return 'header';
    return isBare ? 'line' : 'word';
  }
  const isSpaced = separator.sign !== '=' || LINE_START.test(before);
  return kind === 'password' && isSpaced ? 'line' : 'word';
}

function isProse(text: string, { end: at, sign }: Separator, kind: Kind): boolean {
  const prose = kind === 'password' ? [PROSE] : [PROSE, TOKEN_PROSE];
  const patterns = sign === ':' ? [EMPTY, ...prose] : [EMPTY];
  return patterns.some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
}

function getNumberSpans(text: string, start: number): Span[] {
  PERSONAL_NUMBER.lastIndex = start;
  return PERSONAL_NUMBER.test(text) ? [{ start, end: PERSONAL_NUMBER.lastIndex }] : [];
}

/** Whether a value is worth a mark: only some names make a number, or a text without one, a secret. */
function isSecret(value: string, name: string, kind: Kind): boolean {
  NUMBER.lastIndex = 0;
  if (isPlural(name) && NUMBER.test(value)) return false;
  if (isPlural(name) && SENTENCE.test(value)) return false;
  if (SCHEME_ONLY.test(value)) return false;
  if (FLAGS.has(name)) return value.includes(FLAGS.get(name)?.[1] ?? '');
  if (kind === 'e-mail') return value.includes('@');
  return kind !== 'number' || LONG_NUMBER.test(value.trim());
}

function getIndent(text: string, start: number): number {
  return /[ \t]*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
}

function skipScheme(text: string, at: number): number {
  return getEnd(SCHEME, text, at) ?? at;
}

interface Field {
  kind: Kind;
  spans: Span[];
}

interface FieldStart {
  name: string;
  kind: Kind;
  start: number;
  separator: Separator;
}
