import { getLead } from '../text/lead.ts';
import type { Code } from './catalog.ts';
import { formatPlainText } from './markdown.ts';

/** What a code is, in one line of the vendor's words: its message, or else what begins the description. */
export function getSummary({ message, description, key }: Code): string {
  if (message !== undefined) return getLead(message);
  if (description !== undefined) return getLead(formatPlainText(description));
  return key ?? '';
}
