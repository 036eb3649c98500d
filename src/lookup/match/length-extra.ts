import { EXTRA, LENGTH } from '../grades.ts';

/** The length of a code without its signs, which tell nothing: `5.1.1` is as short as `511`. */
export function getCodeLength(code: string): number {
  return code.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** What a long code adds: it is hardly there by chance. */
export function getLengthExtra(code: string): number {
  return getCodeLength(code) < LENGTH.long ? 0 : EXTRA.longCode;
}
