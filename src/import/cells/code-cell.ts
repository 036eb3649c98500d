import { isCodeLike, isCodeWord, isName, isNumber, isSymbol } from './code-shape.ts';
import { readRange } from './code-range.ts';
import type { CodeRange } from './code-range.ts';
import { makeDigitsPlain } from './digits.ts';
import { toPlain } from './plain.ts';

/** What a cell of the column of codes holds. */
export interface CodeCell {
  /** The codes in it, in their order; one as a rule. */
  codes: string[];
  /** The name that stands beside the code: `10001 (INVALID_KEY)`. */
  key?: string;
  /** The words that stand beside it: `404 Not Found`. */
  text?: string;
  /** A class of codes stands there instead. */
  range?: CodeRange;
  /** What was written otherwise than it stands there, if anything. */
  changed?: string;
}

const QUOTES = /^["'“”„‟«»‘’‚`「『](?<text>.+?)["'“”„‟«»‘’‚`」』]$/u;
const BRACKETS =
  /^(?:\[(?<square>[^[\]]+)\]|\((?<round>[^()]+)\)|（(?<wide>[^（）]+)）|#(?<hash>\d+))$/u;

/** Words that a cell has before the code: `Error 404`, `HTTP 404`, `错误码 404`. */
const LEAD =
  /^(?:(?:(?:https?(?:\/\d(?:\.\d)?)?|error|status|result|response|return|exit|코드|에러|오류|错误码?|コード|エラー|fehler|erreur|código)[\s:#_-]{1,4}){1,3}(?:code|no\.?|number|id)?|code|no\.|nr\.)[\s:#=-]{0,4}(?=[-+]?\d|[A-Z])/iu;

const BETWEEN =
  /\s{0,9}(?:[,;、，；|\n]|\s\/\s|\s(?:or|and|oder|und|ou|et|o|y|e|или|и)\s|및|또는|和|或)\s{0,9}/iu;
const SLASH = /\s{0,9}\/\s{0,9}/;

/** A number and a name, in either order, with or without brackets: `10001 (INVALID_KEY)`. */
const PAIR =
  /^(?<first>\S{1,80}?)\s{0,9}(?:[\s:：=–—|/-]\s{0,9})?(?<open>[(（[]?)(?<second>[^\s()（）[\]]{1,80})[)）\]]?$/u;

/** A code and words behind it. */
const WORDS =
  /^(?<code>[^\s:：,;]+?)(?:\s*[:：–—=|]\s*|\s+-{1,2}\s+|\s*[(（]\s*|\.?\s+)(?<text>\p{L}.*?)[)）]?$/su;

/** Reads a cell of the column of codes. Undefined where no code stands in it. */
export function readCodeCell(cell: string): CodeCell | undefined {
  const plain = markName(cell) ?? toPlain(cell);
  const text = makeDigitsPlain(plain);
  const found = readText(text);
  if (found === undefined || text === plain) return found;
  return {
    ...found,
    changed: `“${plain}” is written as ${text}: the signs are of full width or of another script`,
  };
}

/** A name in bold letters with a number below it, `**PENDING**<br>600`, is the name of that number. */
function markName(cell: string): string | undefined {
  const { name, number = '' } =
    /^\*\*(?<name>[A-Za-z][\w\\]{1,80})\*\*\s+(?<number>\S{1,30})$/.exec(cell.trim())?.groups ?? {};
  if (name === undefined || !isNumber(unwrap(number))) return undefined;
  return `${number} (${name.replaceAll('\\_', '_')})`;
}

function readText(given: string): CodeCell | undefined {
  const text = unwrap(given);
  if (text === '') return undefined;
  const range = readRange(text);
  if (range) return { codes: [], range };
  if (isCodeLike(text)) return { codes: [text] };
  const bare = unwrap(text.replace(LEAD, ''));
  if (bare !== text && isCodeLike(bare)) return { codes: [bare] };
  return readSeveral(text) ?? readPair(text) ?? readWords(bare) ?? readWord(text);
}

function unwrap(text: string): string {
  const trimmed = text
    .trim()
    .replace(/(?<=[^\s.])[.:：,;*†‡]{1,9}$/u, '')
    .replace(/^[*•·]\s+/u, '')
    // As C writes a long number: `0x80070005L`.
    .replace(/^(?<number>0[xX][\dA-Fa-f]{1,16}|-?\d{1,19})[uUlL]{1,3}$/, '$<number>');
  const inner = QUOTES.exec(trimmed)?.groups?.text;
  const { square, round, wide, hash } = BRACKETS.exec(trimmed)?.groups ?? {};
  const taken = inner ?? square ?? round ?? wide ?? hash;
  return taken === undefined ? trimmed : unwrap(taken);
}

/** All of them numbers, or all of them none: a number and a name are one code and its name. */
function readSeveral(text: string): CodeCell | undefined {
  for (const between of [BETWEEN, SLASH]) {
    const parts = text
      .split(between)
      .map(unwrap)
      .filter((part) => part !== '');
    if (parts.length < 2 || !parts.every(isCodeLike)) continue;
    const numbers = parts.filter(isNumber).length;
    if (numbers === parts.length || numbers === 0) return { codes: [...new Set(parts)] };
  }
  const parts = text.split(/\s+/);
  if (parts.length > 1 && parts.every(isNumber)) return { codes: [...new Set(parts)] };
  return undefined;
}

function readPair(text: string): CodeCell | undefined {
  const {
    first = '',
    second = '',
    open = '',
  } = PAIR.exec(text.replaceAll('\n', ' '))?.groups ?? {};
  const [one, other] = [unwrap(first), unwrap(second)];
  // `200 OK` is a number and a phrase.
  if (open === '' && !`${one}${other}`.includes('_')) return undefined;
  if (isNumber(one) && (isSymbol(other) || (open !== '' && isName(other))))
    return { codes: [one], key: other };
  if (isSymbol(one) && isNumber(other)) return { codes: [other], key: one };
  return undefined;
}

function readWords(text: string): CodeCell | undefined {
  const { code = '', text: words = '' } = WORDS.exec(text)?.groups ?? {};
  const one = unwrap(code);
  const isOne = isNumber(one) || (isCodeLike(one) && /\d|_/.test(one));
  return isOne && words.length > 1 ? { codes: [one], text: words.trim() } : undefined;
}

function readWord(text: string): CodeCell | undefined {
  return isCodeWord(text) ? { codes: [text] } : undefined;
}
