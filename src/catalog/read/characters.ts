/**
 * Characters that no content file may carry: controls, bidirectional controls (they make text read
 * otherwise than it is stored, https://trojansource.codes), line breaks that editors do not show as
 * such, marks and fillers without width, tag characters, and halves of surrogate pairs. The joiners
 * U+200C and U+200D stay: scripts and emoji need them.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Text in which none of them can be: most of it is ASCII, and this is the quicker question. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/** A forbidden character in a text. */
export interface ForbiddenCharacter {
  /** In UTF-16 units. */
  offset: number;
  /** As Unicode writes it: `U+202E`. */
  name: string;
}

/** Whether a text has a character that no content file may carry. */
export function hasForbidden(text: string): boolean {
  return !PLAIN.test(text) && text.search(FORBIDDEN) !== -1;
}

/** Finds the characters in a text that no content file may carry, in their order. */
export function getForbiddenCharacters(text: string): ForbiddenCharacter[] {
  if (PLAIN.test(text)) return [];
  return [...text.matchAll(FORBIDDEN)].map((match) => ({
    offset: match.index,
    name: formatCodePoint(match[0]),
  }));
}

/** Says what is wrong with a forbidden character. */
export function describeForbidden({ name }: Pick<ForbiddenCharacter, 'name'>): string {
  return `The text contains ${name}, a control or an invisible character.`;
}

/** Writes forbidden characters out, so that a terminal shows them and obeys none: `<U+202E>`. */
export function formatVisible(text: string): string {
  return text.replace(FORBIDDEN, (character) => `<${formatCodePoint(character)}>`);
}

function formatCodePoint(character: string): string {
  const hex = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `U+${hex.padStart(4, '0')}`;
}
