import { getLead } from '../text/lead.ts';
import type { Code } from './catalog.ts';
import { formatPlainText } from './markdown.ts';
import { isSaying } from './saying.ts';

/**
 * What a code is, in one line of the vendor's words: its message, or else what begins the description, or
 * the name. Empty where the code is all that the vendor says.
 */
export function getSummary({ message, description, key = '' }: Code): string {
  if (message !== undefined) return getLead(message);
  return isSaying(description) ? getLead(formatPlainText(description)) : key;
}

/** The same, and the code itself where a text may not be empty. */
export function getSummaryOrCode(code: Code): string {
  return getSummary(code) || code.code;
}
