import type { Spot } from './reading.ts';
import type { Token } from './tokens.ts';

/** What languages print around a value: `int(400)`, `Some(400)`, `string(29) "…"`. */
const WRAPPER =
  /^(?:int|integer|float|double|long|string|str|bool|boolean|some|ok|err|just|u|b|r|number|numberint|numberlong|decimal|nsnumber|char|text)$/i;

/** A unit behind a number tells that it is an amount. */
const UNIT =
  /^ ?(?:m?s|us|ns|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgt]i?b|bytes?|px|pt|rows?|items?|records?|users?|files?|times|lines?|chars?|tests?|requests\/|eur|usd|kes|ksh|kzt|brl|ils|cny|krw|rub|gbp|st|nd|rd|th|am|pm)\b/i;

/** Characters between a number and the word that it belongs to. */
const GAP = /^[\s:=#|,<"'()[\]>*`~\\.;/-]{0,12}$/;
const MAX_GAP = 12;

/** What stands between the numbers of a list, and the words that join its last one. */
const LIST_GAP = /^(?:\s?[,;/|]\s?(?:and|or)?\s?|\s(?:and|or|und|oder|y|o|e|ou|et|i|и|или)\s)$/;
const LIST_WORD = /^(?:and|or|und|oder|y|o|e|ou|et|i|и|или)$/;
const MAX_LISTED = 12;

/** A word that may be a code or a key: it has a digit, an underscore, a hump, or no small letter. */
const CODE_WORD = /[\d_]|^[A-Z][A-Z.-]+$|[a-z][A-Z][a-z]/;

/** What is noise unless a catalog has such codes: hexadecimal numbers, and numbers in three parts. */
const CODE_NOISE = /^(?:0[xX][\dA-Fa-f]{1,16}|\d{1,3}\.\d{1,3}\.\d{1,3})$/;

const MAX_LENGTH = 80;

/** What stands around a token on its line. */
export interface Surroundings {
  text: string;
  /** Words, strings and numbers before it, the nearest last. */
  words: readonly Token[];
  isLineStart: boolean;
}

/** What a token may be a code as; undefined if it can be none. */
export function getSpot(
  token: Token,
  around: Surroundings,
): Omit<Spot, 'object' | 'line'> | undefined {
  const { text: value, type, end } = token;
  if (value === '' || value.length > MAX_LENGTH) return undefined;
  if (type === 'noise' && !CODE_NOISE.test(value)) return undefined;
  if (type === 'word' && !CODE_WORD.test(value)) return undefined;
  if (type === 'string' && /\s/.test(value)) return undefined;
  if (type === 'number' && isAmount(token, around)) return undefined;
  return {
    value,
    type: type === 'string' || type === 'number' || type === 'noise' ? type : 'word',
    lead: getLead(token, around),
    mark: getMark(token, around),
    next: /^[ \t]{1,3}(\p{L}+)/u.exec(around.text.slice(end, end + 24))?.[1]?.toLowerCase(),
    isLast: end === around.text.length,
  };
}

/** Whether a word only wraps the value behind it. */
export function isWrapper({ text }: Token): boolean {
  return WRAPPER.test(text);
}

/** Whether a number is an amount, a part of a path, a place in a file, or a point of a list. */
function isAmount({ start, end }: Token, { text, words, isLineStart }: Surroundings): boolean {
  if (UNIT.test(text.slice(end, end + 12))) return true;
  if ((text[start - 1] === '/' || text[end] === '/') && !isInList(text, start, end)) return true;
  // Compared with, not given: `code == 0`.
  if (/[=!]=\s?$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  const last = words.at(-1);
  const isInFile =
    text[start - 1] === ':' && last?.end === start - 1 && /\.\w{1,5}$/.test(last.text);
  return isInFile || (isLineStart && text[end] === ')');
}

/** Whether a number is one of several codes with slashes between them, of one length: `910/911/912`. */
function isInList(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2) return false;
  const before = /(?:\d{2,12}\/){0,9}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const behind = /^(?:\/\d{2,12}){0,9}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  const others = `${before}${behind}`.split('/').filter((part) => part !== '');
  const [outer = ''] = text.slice(start - before.length - 1, start - before.length);
  const isApart = !/[\w./[-]/.test(outer) && !/^[\w/\]-]/.test(text.slice(end + behind.length));
  // Two short ones are a share: `12/30`.
  return (
    isApart &&
    others.length > (length < 3 ? 1 : 0) &&
    others.every((other) => other.length === length)
  );
}

function getMark({ start, end }: Token, { text, isLineStart }: Surroundings): Spot['mark'] {
  const before = text[start - 1] ?? '';
  if (before === '#') return 'hash';
  const isJoined = /[\p{L}\p{N}_\])]/u.test(text[start - 2] ?? '');
  if (before === '[' && text[end] === ']') return isJoined ? 'joined' : 'brackets';
  if (before === '(' && !isJoined) return 'round';
  return isLineStart ? 'start' : undefined;
}

function getLead({ start, type }: Token, { text, words }: Surroundings): string[] {
  const lead: string[] = [];
  let from = start;
  const before = type === 'number' ? dropListed(words, start, text) : { words, from };
  from = before.from;
  for (const word of before.words.toReversed()) {
    const gap = text.slice(Math.max(word.end, from - MAX_GAP - 1), from);
    const isOtherNumber = word.type === 'number' && lead.length === 0;
    if (from - word.end > MAX_GAP || !GAP.test(gap) || isOtherNumber) break;
    if (!isWrapper(word) || lead.length > 0) lead.push(word.text);
    from = word.start;
  }
  return lead.slice(0, 3);
}

/** What stands before the first number of a list belongs to all of them: `codes 8, 9 and 14`. */
function dropListed(words: readonly Token[], start: number, text: string) {
  let [at, from] = [words.length - 1, start];
  for (let i = 0; i < MAX_LISTED; i++) {
    const isAnd = LIST_WORD.test(words[at]?.text ?? '') && words[at]?.type === 'word';
    const number = words[isAnd ? at - 1 : at];
    if (number?.type !== 'number') break;
    // `since 2012, 8 of them`: a year is no code of the list.
    if (/^(?:19|20)\d\d$/.test(number.text)) break;
    const between = text.slice(number.end, Math.min(from, number.end + MAX_GAP));
    if (!LIST_GAP.test(between)) break;
    at -= isAnd ? 2 : 1;
    from = number.start;
  }
  return from === start ? { words, from } : { words: words.slice(0, at + 1), from };
}
