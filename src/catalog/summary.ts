import { getFirstLine } from './answer.ts';
import type { Code } from './catalog.ts';
import { formatPlainText } from './markdown.ts';

/** What a code is, in one line of the vendor's words: its message, or else what begins the description. */
export function getSummary({ message, description, key }: Code): string {
  if (message !== undefined) return getFirstLine(message);
  if (description !== undefined) return getFirstLine(formatPlainText(description));
  return key ?? '';
}
