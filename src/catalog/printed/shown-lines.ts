import type { Code } from '../catalog.ts';
import { getPrintedLines } from './printed-lines.ts';
import type { PrintedLine } from './printed-lines.ts';

/** Lines that are seen at once; the others are there for who asks. */
const SHOWN = 6;

/** All lines on the page of a code: those of some programs are many, and most of them alike. */
const MAX_LINES = 24;

/** How the page of a code shows its lines. */
export interface ShownLines {
  shown: readonly PrintedLine[];
  others: readonly PrintedLine[];
  /** Whether some are put together, and were not seen with this code. */
  isMade: boolean;
}

/** The lines of a code that were really printed first, and as many others as there is room for. */
export function splitLines(code: Code): ShownLines {
  const lines = getPrintedLines(code);
  const real = lines.filter(({ isReal }) => isReal);
  const made = lines.filter(({ isReal }) => !isReal);
  const all = [...real, ...made].slice(0, MAX_LINES);
  return {
    shown: all.slice(0, SHOWN),
    others: all.slice(SHOWN),
    isMade: all.length > real.length,
  };
}
