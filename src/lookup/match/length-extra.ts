import { EXTRA, LENGTH } from '../grades.ts';

/** What a long code adds: it is hardly there by chance. */
export function getLengthExtra(code: string): number {
  return code.length < LENGTH.long ? 0 : EXTRA.longCode;
}
