import { EXTRA } from '../grades.ts';

/** What a long code adds: it is hardly there by chance. */
export function getLengthExtra(code: string): number {
  return code.length < 4 ? 0 : code.length < 5 ? EXTRA.longCode : EXTRA.longestCode;
}
