import { getEnd } from './ends.ts';
import { DIGITS, LETTERS, MARKS } from './letters.ts';
import { getIndex, getQuoteAt, getQuoteEnd, isAfterValue, isShellQuote } from './quotes.ts';

/** A part of the text: from its first character to behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** What decides how far a value without quotes goes. */
export interface ValueContext {
  /** `word`: to a space. `line`: spaces belong to it. `header`: all of the line. `query`: to `&`, `encoded`: to `%26`. */
  mode: 'word' | 'line' | 'header' | 'query' | 'encoded';
  /** The quote around the whole field: `-H 'X-Api-Key: …'`. */
  around: string | undefined;
}

const NEXT_NAME = String.raw`[${LETTERS}${DIGITS}${MARKS}_.$[\]-]{1,64}`;
const AFTER = '(?:[\\s,;:})\\]>&<"\'`\\\\|?#.]|$)';

/** Ends of a value in any mode: the line, a closing quote or bracket, the next pair. */
const ANY_END = [
  '[\\r\\n]',
  `["'\`](?=${AFTER})`,
  '\\\\{1,16}(?:["\'`rn\\r\\n]|u002|$)',
  `[)}\\]](?=${AFTER})`,
  String.raw`[;,|](?=\s|["'${'`'}})\]]|\\{1,16}["']|$|${NEXT_NAME}[=:])`,
  '<(?=[/!?A-Za-z])',
  '&(?:quot|apos|#\\w{1,4}|lt|gt);',
];
const PAIR_END = `&(?:amp;)?(?=[\\s&]|$|${NEXT_NAME}=)`;
const FIELD_END = `[ \\t]{1,8}(?=${NEXT_NAME}["']?\\s?[=:]|-{1,2}[A-Za-z]|#|//|[|&]|$|[\\r\\n])`;

const ENDS = {
  word: makeEnd([...ANY_END, '\\s', PAIR_END]),
  line: makeEnd([...ANY_END, PAIR_END, FIELD_END]),
  query: makeEnd([...ANY_END, '\\s', '[&#>]']),
  encoded: makeEnd([...ANY_END, '\\s', '[&#>]', '%(?:25){0,3}(?:26|0[adAD])']),
};
const HEADER_END = /[\r\n]|\\{1,16}(?:r|n)/g;

/** Signs that may be an end; between two of them nothing has to be looked at. */
const PLAIN = /[^\s"'`\\<>&;,|)}\]#%]+/y;

/** `"a" + "b"`: a text in two pieces. */
const JOINT = /[ \t]{0,8}[+.][ \t]{0,8}(?=["'`])/y;
const CDATA = /<!\[CDATA\[/y;
const TUPLE = /^\(["']/;
const ITEM = /\r?\n[ \t]{0,40}- ([^\r\n:{[]+)(?=[\r\n]|$)/y;
const LIST_GAP = /[\s,]{1,200}/y;
const LIST_ITEM = /[^\s"'`,[\]{}()]{1,4096}/y;

/** Values at a place: one, those of a list, or none where an object opens. */
export function getValues(text: string, start: number, context: ValueContext): Span[] {
  if (text[start] === '[' || TUPLE.test(text.slice(start, start + 2)))
    return getListValues(text, start + 1);
  if (text[start] === '{' && context.mode !== 'header') return [];
  const quoted = getQuoteAt(text, start);
  const spans = quoted
    ? getQuotedSpans(text, quoted)
    : [{ start, end: getBareEnd(text, start, context) }];
  return spans.filter((span) => span.end > span.start);
}

/** The text of an XML element whose content starts at a place. */
export function getElementValues(text: string, at: number): Span[] {
  const data = getEnd(CDATA, text, at);
  const start = data ?? at;
  const end = getIndex(text, data === undefined ? /<|&lt;/g : /\]\]>/g, start);
  return end > start ? [{ start, end }] : [];
}

/** The lines below a name that are further in than it. */
export function getBlockValues(text: string, at: number, indent: number): Span[] {
  const line = new RegExp(`\\r?\\n(?:[ \\t]{${indent + 1}}[^\\r\\n]*|[ \\t]*(?=\\r?\\n))`, 'y');
  line.lastIndex = at;
  let end = at;
  while (line.test(text)) end = line.lastIndex;
  return end > at ? [{ start: at, end }] : [];
}

/** The plain items of a YAML list that starts on the next line. */
export function getItemValues(text: string, at: number): Span[] {
  const spans: Span[] = [];
  ITEM.lastIndex = at;
  for (let match = ITEM.exec(text); match; match = ITEM.exec(text)) {
    const end = ITEM.lastIndex;
    spans.push({ start: end - (match[1] ?? '').length, end });
  }
  return spans;
}

/** A quoted text, and those that are joined to it: `"Bearer " + "…"`. */
function getQuotedSpans(text: string, opening: { quote: string; end: number }): Span[] {
  const { quote } = opening;
  let start = opening.end;
  let { end, after } = getQuoteEnd(text, start, { quote, isDoubled: true });
  // Twice the quote and then no end: in CSV it is written so inside of a text.
  if (end === start && !isAfterValue(text, after)) {
    start = after;
    ({ end, after } = getQuoteEnd(text, start, { quote }));
  }
  const spans = [{ start, end }];
  JOINT.lastIndex = after;
  while (JOINT.test(text)) {
    const next = getQuoteAt(text, JOINT.lastIndex);
    if (next?.quote.length !== 1) break;
    const close = getQuoteEnd(text, next.end, { quote: next.quote });
    spans.push({ start: next.end, end: close.end });
    JOINT.lastIndex = close.after;
  }
  return spans;
}

function getListValues(text: string, start: number): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < text.length;) {
    at = getEnd(LIST_GAP, text, at) ?? at;
    const quoted = getQuoteAt(text, at);
    if (quoted) {
      const { end, after } = getQuoteEnd(text, quoted.end, { quote: quoted.quote });
      if (end > quoted.end) spans.push({ start: quoted.end, end });
      at = after;
      continue;
    }
    const end = getEnd(LIST_ITEM, text, at);
    if (end === undefined) break;
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}

function getBareEnd(text: string, start: number, { mode, around }: ValueContext): number {
  if (mode === 'header') return getHeaderEnd(text, start, around);
  const end = ENDS[mode];
  for (let at = start; at < text.length; at++) {
    PLAIN.lastIndex = at;
    if (PLAIN.test(text)) at = PLAIN.lastIndex;
    if (isShellQuote(text, at)) at += 3;
    else {
      end.lastIndex = at;
      if (end.test(text)) return at;
    }
  }
  return text.length;
}

/** Searches no further than the quote around a header: a whole dump may be one line. */
function getHeaderEnd(text: string, start: number, around: string | undefined): number {
  if (around === undefined) return getIndex(text, HEADER_END, start);
  const { end } = getQuoteEnd(text, start, { quote: around });
  return start + getIndex(text.slice(start, end), HEADER_END, 0);
}

function makeEnd(parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'y');
}
