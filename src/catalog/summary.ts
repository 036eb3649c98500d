import { getLead } from '../text/lead.ts';
import type { Code } from './catalog.ts';
import { formatPlainText } from './markdown.ts';

/** A description that is nothing but a link: it leads to what a code is, and does not say it. */
const REFERENCE = /^\[[^[\]]*\]\([^()\s]*\)$/;

/** What a code is, in one line of the vendor's words: its message, or else what begins the description. */
export function getSummary({ message, description, key = '' }: Code): string {
  if (message !== undefined) return getLead(message);
  if (description === undefined || (key !== '' && REFERENCE.test(description))) return key;
  return getLead(formatPlainText(description));
}
