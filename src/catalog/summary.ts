import { getFirstLine } from './answer.ts';
import type { Code } from './catalog.ts';
import { formatPlainText } from './markdown.ts';

/** What a code is, in one line of the vendor's words: its message, or else what begins the description. */
export function getSummary({ message, description, key }: Code): string {
  if (message !== undefined) return getFirstLine(message);
  if (description !== undefined) return getFirstLine(formatPlainText(description));
  return key ?? '';
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a text to at most `length` UTF-16 units, between words where that loses less than half. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = length - 1;
  // From where the limit falls back to the start of the character there.
  const end = characters.segment(text).containing(room)?.index ?? 0;
  const space = text.lastIndexOf(' ', end);
  const cut = text.slice(0, space >= room / 2 ? space : end);
  return `${cut.trimEnd()}…`;
}
