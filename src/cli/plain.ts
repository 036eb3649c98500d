import { formatCodePoint, NEEDLESS } from '../text/invisible.ts';

/**
 * A text as a terminal may be given it: what could move the cursor, colour, hide or turn round what is
 * read is named instead. Line breaks stay.
 */
export function makePlain(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(NEEDLESS, (character) => `[${formatCodePoint(character)}]`);
}
