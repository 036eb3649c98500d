import { getLead } from '../text/lead.ts';
import type { Code } from './catalog.ts';
import { formatPlainText } from './markdown.ts';

/** A link and nothing else. */
const REFERENCE = /^\[[^[\]]*\]\([^()\s]*\)$/;

/**
 * What a code is, in one line of the vendor's words: its message, or else what begins the description, or
 * the name. Empty where the code is all that the vendor says.
 */
export function getSummary({ message, description, key = '' }: Code): string {
  if (message !== undefined) return getLead(message);
  return isSaying(description) ? getLead(formatPlainText(description)) : key;
}

/** Whether a description says something: a mere link leads to what a code is, and does not say it. */
export function isSaying(description: string | undefined): description is string {
  return description !== undefined && !REFERENCE.test(description);
}
