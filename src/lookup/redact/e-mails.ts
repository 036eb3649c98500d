import { DIGITS, LETTERS } from './letters.ts';
import { toMark } from './marks.ts';

const WORD = LETTERS + DIGITS;
const AT = /@|%40|&#64;|\\u0040/g;
const LOCAL = new RegExp(`[${WORD}._%+-]`);
const DOMAIN = new RegExp(`[${WORD}-][${WORD}.-]{0,253}\\.[${LETTERS}]{2,63}`, 'y');

/** No mail server takes more before the sign. */
const LONGEST_LOCAL = 64;

/** What a vendor repeats in its message need not be an address: "Email address is not valid: a.b". */
const REFUSED =
  /((?:e-?mail(?: address)?|(phone)(?: number)?) (?:is not valid|is invalid|not valid): ?(?:\+ )?)(?!\+ )(\+?\d[\d ().-]{2,30}\d|[^\s"'`<>[\]{},;\\]+)/gi;

/** Marks e-mail addresses; each is looked for around its sign, so that none hides behind another. */
export function redactEmails(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  AT.lastIndex = 0;
  for (let match = AT.exec(text); match; match = AT.exec(text)) {
    const start = getLocalStart(text, match.index, Math.max(done, match.index - LONGEST_LOCAL));
    DOMAIN.lastIndex = AT.lastIndex;
    if (start === match.index || !DOMAIN.test(text)) continue;
    const end = DOMAIN.lastIndex;
    pieces.push(text.slice(done, start), toMark(text.slice(start, end), 'e-mail'));
    AT.lastIndex = done = end;
  }
  return (pieces.join('') + text.slice(done)).replace(REFUSED, formatRefused);
}

function formatRefused(
  _: string,
  before: string,
  phone: string | undefined,
  value: string,
): string {
  return before + toMark(value, phone === undefined ? 'e-mail' : 'phone');
}

function getLocalStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && LOCAL.test(text[start - 1] ?? '')) start--;
  return start;
}
