import { makeRow } from './blocks.ts';
import type { TableBlock, Text } from './blocks.ts';

/** A code with the next column's text behind it, and nothing between: `100300System error`. */
const GLUED =
  /^(?:\d{3,12}(?=\p{Lu}|\p{Lo}{2})|[A-Z]{1,8}[-_]?\d{2,12}(?=\p{Lu}\p{Ll}|\p{Lo}{2}))/u;

/** The headings of such a table are glued as well. */
const HEADINGS = /^\S{0,60}(?:code|number|no|id|코드|错误码|コード)\S{0,120}$/iu;

const FEWEST = 3;

/**
 * Reads lines whose columns stand without anything between them, as some pages copy. Each row is one
 * cell. Undefined where that is not so.
 */
export function readGluedLines(
  lines: readonly Text[],
): { table: TableBlock; taken: number } | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const hasHeadings = HEADINGS.test(first.text.trim()) && isGlued(lines[1]);
  const from = hasHeadings ? 1 : 0;
  const end = lines.findIndex((line, at) => at >= from && !isGlued(line));
  const taken = end === -1 ? lines.length : end;
  const rows = lines.slice(from, taken);
  if (rows.length < FEWEST) return undefined;
  const table: TableBlock = {
    kind: 'table',
    line: first.line,
    ...(hasHeadings && { headings: [first.text.trim()] }),
    rows: rows.map(({ line, text }) => makeRow(line, [text.trim()])),
    glued: true,
  };
  return { table, taken };
}

function isGlued(line: Text | undefined): boolean {
  return line !== undefined && GLUED.test(line.text.trim());
}
