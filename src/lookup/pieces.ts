import { countBreaks } from '../text/lines.ts';

/** A piece of a long text, and the line on which it begins. */
export interface Piece {
  text: string;
  /** Number of lines before it. */
  linesBefore: number;
}

/** Length of a piece in characters: what is read at once and belongs together. */
const LENGTH = 64 * 1024;

/** How far on a good place to cut is looked for. */
const SEARCH = 8 * 1024;

/** The beginning of a line that does not go on with what the line before began. */
const FRESH_LINE = /\n(?=[^\s}\]),<])/;

/** Between two records on one line; failing that, between two values; failing that, anywhere. */
const BREAKS = [/\},?\s?(?=\{)/, /[,;&]\s?|\s/, /[\uDC00-\uDFFF]?/];

/**
 * Cuts a text between lines, so that long ones take memory and time for one piece after the other. A
 * line that is longer than a piece is cut between its records: half a number is another number.
 */
export function* splitText(text: string): Generator<Piece> {
  let linesBefore = 0;
  for (let start = 0; start < text.length || start === 0;) {
    const end = getEnd(text, start);
    const piece = text.slice(start, end);
    yield { text: piece, linesBefore };
    linesBefore += countBreaks(piece);
    if (end >= text.length) return;
    start = end;
  }
}

function getEnd(text: string, start: number): number {
  const end = start + LENGTH;
  if (end >= text.length) return text.length;
  const ahead = text.slice(end, end + SEARCH);
  const fresh = FRESH_LINE.exec(ahead);
  if (fresh) return end + fresh.index + 1;
  const line = text.slice(start, end + 1).lastIndexOf('\n');
  if (line > 0) return start + line + 1;
  for (const pattern of BREAKS) {
    const found = pattern.exec(ahead);
    if (found) return end + found.index + found[0].length;
  }
  return end;
}
