import type { Code, Vendor } from '../catalog.ts';
import { getFormLines, getPrintedLines } from './printed-lines.ts';
import type { PrintedLine } from './printed-lines.ts';

/** Lines that are seen at once; the others are there for who asks. */
const SHOWN = 6;

/** All lines on the page of a code: those of some programs are many, and most of them alike. */
const MAX_LINES = 12;

/** What is said of lines of which not all were printed so. */
export const PUT_TOGETHER =
  'Some of these lines are put together from lines with other codes; "…" stands for what differs each time.';

/** How a page shows lines: some at once, of as many programs as there is room for. */
export interface ShownLines {
  shown: readonly PrintedLine[];
  others: readonly PrintedLine[];
}

/** The lines of a code, those first that were really printed, and as many others as there is room for. */
export function splitCodeLines(code: Code): ShownLines {
  const lines = getPrintedLines(code);
  const real = lines.filter(({ isReal }) => isReal);
  const made = lines.filter(({ isReal }) => !isReal);
  return split([...takeOneEach(real), ...takeOneEach(made)].slice(0, MAX_LINES));
}

/** A line of each form of a catalog. */
export function splitFormLines(vendor: Vendor): ShownLines {
  return split(takeOneEach(getFormLines(vendor)));
}

function split(lines: readonly PrintedLine[]): ShownLines {
  return { shown: lines.slice(0, SHOWN), others: lines.slice(SHOWN) };
}

/** Puts a line of each program or language first, and then what else they print. */
function takeOneEach(lines: readonly PrintedLine[]): PrintedLine[] {
  const firsts = new Map(lines.toReversed().map((line) => [getProgram(line), line]));
  const first = new Set(firsts.values());
  return [...lines.filter((line) => first.has(line)), ...lines.filter((line) => !first.has(line))];
}

/** `Node` of `Node, printed objects`. */
function getProgram({ by }: PrintedLine): string {
  return /^[\p{L}\p{N}.+#-]+/u.exec(by)?.[0] ?? by;
}
