/** A piece of a text, as the lexer cuts it. */
export interface Token {
  type: TokenType;
  /** As it stands there; of a string, what is between its quotes, decoded. */
  text: string;
  start: number;
  end: number;
}

/**
 * `noise` is what has digits and is never a code: dates, times, addresses, identifiers, sizes.
 * `sign` is any other character.
 */
export type TokenType =
  | 'line'
  | 'space'
  | 'noise'
  | 'string'
  | 'number'
  | 'word'
  | 'open'
  | 'close'
  | 'comma'
  | 'separator'
  | 'tag'
  | 'sign';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?: ?[AaPp][Mm]\b)?(?:Z\b| ?[+-]\d{2}:?\d{2}\b)?`;

/** Bounded repetitions only: no text makes them slow. */
const NOISE = [
  String.raw`(?:https?|wss?|ftp):\\?/\\?/[^\s"'<>\\^${'`'}{|}]{1,2000}`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]${TIME})?`,
  String.raw`\d{1,2}/${MONTH}/\d{4}(?::${TIME})?`,
  // One of the first two is a month: `20/21/22` are three numbers.
  String.raw`\d{1,2}[/.]\d{1,2}[/.](?<=(?<!\d)(?:0?[1-9]|1[0-2])[/.]\d{1,2}[/.]|[/.](?:0?[1-9]|1[0-2])[/.])\d{2,4}(?:,? ${TIME})?`,
  String.raw`(?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?(?:,? ${TIME})?\b`,
  String.raw`\d{1,2}:\d{2}:${''}\d{2}(?:[.,]\d{1,9})?(?:Z\b)?`,
  String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])`,
  String.raw`\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.])`,
  String.raw`[\dA-Fa-f]{8}-(?:[\dA-Fa-f]{4}-){3}[\dA-Fa-f]{12}`,
  String.raw`0x[\dA-Fa-f]{1,40}\b`,
  String.raw`[vV]?\d{1,6}(?:\.\d{1,6}){2,5}\b`,
  String.raw`\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5}`,
  String.raw`\(?0[1-9]\d{1,3}\)?[ /-]\d{3,8}(?:[ -]\d{1,4}){0,3}`,
  String.raw`[$\u20ac\u00a3\u00a5] ?\d{1,12}(?:[.,]\d{1,12})*`,
  String.raw`\d{1,12}(?:[.,]\d{1,6})? ?%`,
].join('|');

const LEXER = new RegExp(
  [
    String.raw`(\n)`,
    String.raw`([ \t]+)`,
    `(${NOISE})`,
    String.raw`([-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?(?![\p{L}\p{N}_]))`,
    String.raw`([@$]?[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_$]|[-.'@](?=[\p{L}\p{N}_]))*)`,
    String.raw`([{[(])`,
    String.raw`([}\])])`,
    String.raw`([,;&])`,
    // A comparison is no assignment.
    String.raw`[=!]==?>?`,
    String.raw`(=>|->|:=|[:=])`,
    String.raw`(<[/!?]?[\p{L}_][\p{L}\p{N}_:.-]{0,100}(?:\s{1,9}[\w:.-]{1,100}\s?=\s?(?:"[^"<>]{0,999}"|'[^'<>]{0,999}')){0,50}\s{0,9}\/?>)`,
  ].join('|'),
  'uy',
);
const TYPES: readonly TokenType[] = [
  'line',
  'space',
  'noise',
  'number',
  'word',
  'open',
  'close',
  'comma',
  'separator',
  'tag',
];

/** Cuts a text into tokens, in linear time. The text is clean: see `cleanText`. */
export function* readTokens(text: string): Generator<Token> {
  const getString = makeStringReader(text);
  let at = 0;
  while (at < text.length) {
    const token = getString(at) ?? getPlainToken(text, at);
    yield token;
    at = token.end;
  }
}

function getPlainToken(text: string, start: number): Token {
  LEXER.lastIndex = start;
  const match = LEXER.exec(text);
  if (!match) return { type: 'sign', text: text[start] ?? '', start, end: start + 1 };
  const type = TYPES[getGroup(match) - 1] ?? 'sign';
  return { type, text: match[0], start, end: start + match[0].length };
}

/** Number of the first group that took part in a match. */
function getGroup(match: readonly (string | undefined)[]): number {
  return match.findIndex((group, i) => i > 0 && group !== undefined);
}

/**
 * Reads strings in single, double or back quotes, also where the quotes are themselves escaped: in
 * `{\"code\":1}` the quote is `\"`.
 */
function makeStringReader(text: string) {
  /** Quotes whose line has no other: asked for again and again, they are looked for once. */
  const unclosed = new Map<string, number>();
  let lineEnd = -1;
  return (start: number): Token | undefined => {
    let quoteAt = start;
    while (text[quoteAt] === '\\' && quoteAt - start < 16) quoteAt++;
    const quote = text[quoteAt];
    if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
    const isInWord = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
    if (quote === "'" && isInWord) return undefined;
    // The end of a string whose beginning was cut off: `de":400,`.
    if (quoteAt === start && isInWord && /[:,}\]]/.test(text[start + 1] ?? '')) return undefined;
    // Quotes around an object whose own are not escaped: `'{'code': 400}'`.
    if (/^(["'])\{\1\w/.test(text.slice(quoteAt, quoteAt + 4))) return undefined;
    const key = quote + String(quoteAt - start);
    if ((unclosed.get(key) ?? 0) > start) return undefined;
    if (start >= lineEnd) lineEnd = getLineEnd(text, start);
    const close = findClose(text, quoteAt, lineEnd, quoteAt - start);
    if (close !== undefined) {
      const inner = text.slice(quoteAt + 1, close.inner);
      return { type: 'string', text: decodeEscapes(inner), start, end: close.end };
    }
    unclosed.set(key, lineEnd);
    // A string that a value begins with and nothing ends: the text was cut off there.
    if (quote !== '"' || !/[:=,[{>] ?$/.test(text.slice(Math.max(0, start - 2), start)))
      return undefined;
    return {
      type: 'string',
      text: decodeEscapes(text.slice(quoteAt + 1, lineEnd)),
      start,
      end: lineEnd,
    };
  };
}

function getLineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** The next quote of the same kind that is escaped as the first was. */
function findClose(text: string, quoteAt: number, lineEnd: number, escapes: number) {
  const quote = text[quoteAt] ?? '"';
  for (let at = text.indexOf(quote, quoteAt + 1); at !== -1 && at < lineEnd;) {
    let before = at;
    while (before - 1 > quoteAt && text[before - 1] === '\\') before--;
    const found = at - before;
    const isClose = escapes === 0 ? found % 2 === 0 : found <= escapes;
    if (isClose) return { inner: escapes === 0 ? at : before, end: at + 1 };
    at = text.indexOf(quote, at + 1);
  }
  return undefined;
}

const ESCAPES: Partial<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };

/** Decodes the escapes of JSON and its kin, once: what was escaped twice is still so once. */
function decodeEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([\s\S]))/g,
    (_, unicode?: string, byte?: string, sign?: string) => {
      const hex = unicode ?? byte;
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      return ESCAPES[sign ?? ''] ?? sign ?? '';
    },
  );
}
