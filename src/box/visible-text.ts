import { shorten } from '../catalog/shorten.ts';

/** Characters shown of a value that was pasted. */
const MAX_VALUE = 120;

/**
 * What a reader cannot see or what turns the text around it: control characters, bidi controls,
 * marks of no width but the two joiners, which scripts and emoji need, and halves of characters.
 */
const UNSEEN =
  /[\p{Cc}\u061C\u00AD\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Cs}/gu;

/** A pasted text as it may be shown: cut, in one line, with its control characters made visible. */
export function makeVisible(text: string, length = MAX_VALUE): string {
  return shorten(text, length).replaceAll(UNSEEN, formatUnseen);
}

function formatUnseen(character: string): string {
  if (character === '\t' || character === '\n' || character === '\r') return ' ';
  const point = character.codePointAt(0) ?? 0;
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
}
