import { shorten } from '../catalog/shorten.ts';
import { formatCodePoint, NEEDLESS } from '../text/invisible.ts';

/** Characters shown of a value that was pasted. */
const MAX_VALUE = 120;

/** A pasted text as it may be shown: cut, in one line, with what cannot be seen named. */
export function makeVisible(text: string, length = MAX_VALUE): string {
  const line = shorten(text, length).replaceAll(/[\t\n\r]/g, ' ');
  return line.replaceAll(NEEDLESS, (character) => `[${formatCodePoint(character)}]`);
}
