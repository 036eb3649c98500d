import { isCode } from './code-shape.ts';
import { toLine, toPlain } from './cells/plain.ts';
import { splitCodeLine } from './read/code-line.ts';
import type { Prose } from './table.ts';
import type { Draft, Report } from './understanding.ts';

const BELOW = 'right below a table, without its columns; write it by hand if it is a code';

/** A code that no number of a chapter, no year and no word is: `E1001`, `ERR_FULL`, `40001`. */
const PLAIN = /^(?=.*\d)[A-Z]{1,8}[-_]?\d{2,}$|^[A-Z][A-Z\d]+_[A-Z\d_]+$|^-?\d{5,}$/;

/** Lines outside all tables and lists that may be rows, which nothing else writes or tells of. */
export function reportProse(
  prose: readonly Prose[],
  codes: readonly Pick<Draft, 'code' | 'key'>[],
): Report[] {
  const known = new Set(codes.flatMap(({ code, key = '' }) => [code, key]));
  return prose.flatMap(({ line, text, isBelowTable = false }) =>
    text.split('\n').flatMap((one, at): Report[] => {
      if (isBelowTable) return [{ line: line + at, text: toLine(one), reason: BELOW, rows: 0 }];
      const found = splitCodeLine(toPlain(one));
      if (!found || found.rest === '' || !isCode(found.code)) return [];
      if (!PLAIN.test(found.code) || known.has(found.code)) return [];
      const reason = `${JSON.stringify(found.code)} stands outside the tables and lists; write it by hand if it is a code`;
      return [{ line: line + at, text: toLine(one), reason, rows: 0 }];
    }),
  );
}
