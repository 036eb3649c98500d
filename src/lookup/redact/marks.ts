/** What can be told of a secret without telling it. The place in the list is the kind's character. */
const KINDS = [
  'token',
  'key',
  'password',
  'secret',
  'session',
  'cookie',
  'signature',
  'code',
  'credentials',
  'private key',
  'e-mail',
  'phone',
  'number',
  'account',
] as const;

export type Kind = (typeof KINDS)[number];

/**
 * While a text is worked on, a mark is one noncharacter, so that no rule reads the words inside it.
 * Unicode keeps these 32 for internal use; a text should not hold them.
 */
const FIRST = 0xfdd0;
const NONCHARACTER = /[\uFDD0-\uFDEF]/g;
const MARK = new RegExp(`\\[redacted: (${KINDS.join('|')})\\]`, 'g');
const MARKS_ONLY = /^[\uFDD0-\uFDEF\s]*$/;

/** From the first to the last character of a line that can be seen. */
const LINE = /\S(?:[^\r\n]*\S)?/g;

/** Reads the marks of an earlier run; a noncharacter of the text itself becomes U+FFFD. */
export function parseMarks(text: string): string {
  return text.replace(NONCHARACTER, '\uFFFD').replace(MARK, (_, kind: Kind) => toCharacter(kind));
}

/** Writes the marks for people: `[redacted: token]`. */
export function formatMarks(text: string): string {
  return text.replace(NONCHARACTER, (character) => {
    const kind = KINDS[character.charCodeAt(0) - FIRST];
    return kind ? `[redacted: ${kind}]` : character;
  });
}

/** Puts a mark in the place of a value, one on every line of it; what is marked already stays. */
export function toMark(value: string, kind: Kind): string {
  return value.replace(LINE, (line) => (MARKS_ONLY.test(line) ? line : toCharacter(kind)));
}

function toCharacter(kind: Kind): string {
  return String.fromCharCode(FIRST + KINDS.indexOf(kind));
}
