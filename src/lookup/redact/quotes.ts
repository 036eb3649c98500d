/**
 * What opens and closes a text in something pasted: a quote, escaped any number of times, as an HTML
 * entity, or percent-encoded.
 */
export const QUOTE = String.raw`(?:\\{0,15}["'${'`'}]|&(?:quot|apos|#0?3[49]|#x2[27]);|%(?:25){0,3}2[27]|\\{1,8}u002[27])`;

const QUOTE_HERE = new RegExp(`[bfruBFRU@$]?(${QUOTE})`, 'y');
const QUOTE_BEFORE = new RegExp(`${QUOTE}$`);
const LONGEST_QUOTE = 17;

const CLOSES: Record<string, RegExp> = {
  '"': /["\r\n]/g,
  "'": /['\r\n]/g,
  '`': /[`\r\n]/g,
};

/** A quote inside a quoted word of a shell: `'it'\''s'`, `'it'"'"'s'`. */
const SHELL_QUOTE = /'(?:\\''|"'"')/y;

/** What follows the end of a value; anything else belongs to it. */
const AFTER_VALUE = /[\s,;:})\]>&<"'`\\|?#.]|$/y;

/** The quote that opens at a place, and where it ends. */
export function getQuoteAt(text: string, at: number): { quote: string; end: number } | undefined {
  QUOTE_HERE.lastIndex = at;
  const quote = QUOTE_HERE.exec(text)?.[1];
  return quote === undefined ? undefined : { quote, end: QUOTE_HERE.lastIndex };
}

/** The quote that ends right before a place. */
export function getQuoteBefore(text: string, at: number): string | undefined {
  return QUOTE_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_QUOTE), at))?.[0];
}

/**
 * Where a quoted text ends that starts at a place: at the quote that closes it, and at the end of
 * the line where none does. `end` is where the text ends, `after` where the quote does.
 */
export function getQuoteEnd(
  text: string,
  start: number,
  { quote, isDoubled = false }: { quote: string; isDoubled?: boolean },
): { end: number; after: number } {
  const sign = quote.at(-1) ?? '';
  const search = CLOSES[sign];
  if (!search) return getEncodedEnd(text, start, quote);
  const depth = quote.length - 1;
  for (let at = start; ;) {
    const found = getIndex(text, search, at);
    if (text[found] !== sign) return { end: found, after: found };
    const slashes = countSlashes(text, start, found);
    at = found + 1;
    if (depth === 0 && isShellQuote(text, found)) at = found + 4;
    else if (depth === 0 && isDoubled && text[at] === sign) at++;
    else if (slashes < depth || slashes % (2 * (depth + 1)) === depth)
      return { end: found - Math.min(slashes, depth), after: at };
  }
}

/** Whether a value can end before a place. */
export function isAfterValue(text: string, at: number): boolean {
  AFTER_VALUE.lastIndex = at;
  return AFTER_VALUE.test(text);
}

/** Whether a shell's way to write a quote inside single quotes stands at a place. */
export function isShellQuote(text: string, at: number): boolean {
  SHELL_QUOTE.lastIndex = at;
  return SHELL_QUOTE.test(text);
}

/** The first match of a global pattern from a place on; the end of the text where there is none. */
export function getIndex(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function getEncodedEnd(text: string, start: number, quote: string): { end: number; after: number } {
  const escaped = quote.replaceAll('\\', '\\\\');
  const found = getIndex(text, new RegExp(`${escaped}|[\\r\\n]`, 'g'), start);
  return { end: found, after: text.startsWith(quote, found) ? found + quote.length : found };
}

function countSlashes(text: string, start: number, at: number): number {
  let first = at;
  while (first > start && text[first - 1] === '\\') first--;
  return at - first;
}
