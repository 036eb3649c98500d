import { getWords } from '../../text/words.ts';
import { isEverydayName } from '../words/everyday-names.ts';
import { CODE_NAME } from '../words/lead-words.ts';
import { isStockWord } from '../words/stock-words.ts';
import { isNameLike } from './names.ts';
import type { PrintedLine } from './printed-lines.ts';

/**
 * A few digits, or a plain word, behind words for errors: whoever prints "Error 1205: …", "Status: 12", or
 * "reason: Evicted" may mean his own.
 */
export function isEverybodys({ form, match }: PrintedLine): boolean {
  const { key, code, number = code ?? '' } = match;
  if (key === undefined) return /^-?\d{1,4}$/.test(number) && !hasOwnWord(form);
  // What stands behind several such words is hardly there by chance.
  const words = getLiteralWords(form);
  return !isNameLike(key) && words.length === 1 && words.every(isEverydayName);
}

/** Whether a form has a word with which failures in general are not told: `HRESULT: {code}`, not `error {code}`. */
export function hasOwnWord(form: PrintedLine['form']): boolean {
  return !getLiteralWords(form).every((word) => CODE_NAME.test(word) || isStockWord(word));
}

function getLiteralWords({ form }: PrintedLine['form']): string[] {
  return getWords(form.replace(/\{[^{}]*\}/g, ' '));
}
