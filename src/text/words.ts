/** A word of a text, in lower case, and where it stands there. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in order: runs of letters and digits, in lower case. */
export function getWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The words of a text with their places. */
export function getPlacedWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: match, index }) => ({
    word: match.toLowerCase(),
    start: index,
    end: index + match.length,
  }));
}

/** The words of a symbolic name: `apiCallLimit`, `API_CALL_LIMIT` and `api-call limit` are one. */
export function getNameWords(name: string): string[] {
  return getWords(name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' '));
}

/** A text with all numbers alike: lines of a log differ in these, mostly. */
export function maskNumbers(text: string): string {
  return text.replace(/\d+/g, '0');
}

/** A name without what only its writing has: case, underscores, hyphens, spaces. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
