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
