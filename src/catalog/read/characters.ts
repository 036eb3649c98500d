import { formatCodePoint, NEEDLESS } from '../../text/invisible.ts';

/** Text without a forbidden character: most of it is ASCII, and this is the quicker question. */
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
  return !PLAIN.test(text) && text.search(NEEDLESS) !== -1;
}

/** Finds the characters in a text that no content file may carry, in their order. */
export function getForbiddenCharacters(text: string): ForbiddenCharacter[] {
  if (PLAIN.test(text)) return [];
  return [...text.matchAll(NEEDLESS)].map((match) => ({
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
  return text.replace(NEEDLESS, (character) => `<${formatCodePoint(character)}>`);
}
