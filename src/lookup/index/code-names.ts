import type { IndexedCode } from './data.ts';

const WORD_CODE = /^[A-Za-z][A-Za-z\d_]*$/;
const LETTERS = /[A-Za-z]{3}/;

/**
 * Whether a code is itself a name, of a catalog whose names are no plain words: `ECONNREFUSED`,
 * `E2BIG`, but not `42P01` or `HV000`.
 */
export function isNameCode({
  code,
  isAsWritten,
}: {
  code: string;
  isAsWritten?: boolean;
}): boolean {
  return isAsWritten === true && WORD_CODE.test(code) && LETTERS.test(code);
}

/** The names of a code: its keys, and the code where that is one. */
export function getNames(entry: IndexedCode): string[] {
  const { code, key, otherKeys = [] } = entry;
  const own = isNameCode(entry) ? [code] : [];
  return [...new Set([...own, ...(key === undefined ? [] : [key]), ...otherKeys])];
}

/** The names of a code that people write as a word, in small letters: `econnrefused`. */
export function getSpokenNames(code: IndexedCode): string[] {
  const names = code.isDistinctive ? getNames(code) : [];
  return names.filter((name) => SPOKEN.test(name)).map((name) => name.toLowerCase());
}

/** A name of capitals that is too long to be a word of some language by chance. */
const SPOKEN = /^[A-Z]{6,}$/;
