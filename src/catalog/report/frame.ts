import { formatVisible } from '../read/characters.ts';
import type { Place } from '../read/text-file.ts';

/** How parts of a report are told apart. */
export interface ReportStyle {
  strong: (text: string) => string;
  faint: (text: string) => string;
  error: (text: string) => string;
  warning: (text: string) => string;
}

/** Lines that are shown before and after the one in question. */
const AROUND = 2;

/** Signs of a line that are shown; of a longer one those around the place. */
const WIDEST = 100;
const BEFORE_PLACE = 40;

/** Signs that take the room of two in a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A text in quotes, or a run without blanks. */
const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\S+/y;

/**
 * Shows the line of a place, two above and below it, and marks what stands at the place:
 *
 *     14 | - code: -1
 *        |         ^^
 */
export function makeFrame(
  lines: readonly string[],
  { line, column }: Place,
  mark: ReportStyle['error'],
): string[] {
  const last = Math.min(line + AROUND, getLast(lines));
  const width = String(last).length;
  const frame: string[] = [];
  for (let number = Math.max(line - AROUND, 1); number <= Math.max(last, line); number++) {
    const text = lines[number - 1];
    if (text === undefined) continue;
    const start = number === line ? getStart(text, column) : 0;
    const shown = formatCut(text, start);
    frame.push(`${String(number).padStart(width)} | ${shown}`.trimEnd());
    if (number === line)
      frame.push(`${' '.repeat(width)} | ${mark(makeMark(text, { start, column }))}`);
  }
  return frame;
}

/** What a place marks: a text in quotes, or a run without blanks. */
export function getToken(line: string, column: number): string {
  TOKEN.lastIndex = column - 1;
  return TOKEN.exec(line)?.[0] ?? '';
}

/** The number of the last line; the line break that ends a file begins none. */
function getLast(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}

/** Where a long line is shown from. */
function getStart(text: string, column: number): number {
  if (text.length <= WIDEST || column <= WIDEST - BEFORE_PLACE) return 0;
  return column - 1 - BEFORE_PLACE;
}

function formatCut(text: string, start: number): string {
  const cut = text.slice(start, start + WIDEST);
  return `${start > 0 ? '…' : ''}${show(cut)}${start + WIDEST < text.length ? '…' : ''}`;
}

function makeMark(text: string, { start, column }: { start: number; column: number }): string {
  const before = text.slice(start, column - 1);
  const room = WIDEST - before.length;
  const marked = show(getToken(text, column).slice(0, room));
  const blanks = ' '.repeat(getWidth(show(before)) + (start > 0 ? 1 : 0));
  return blanks + '^'.repeat(Math.max(1, getWidth(marked)));
}

/** As a terminal shows it in any place of a line. */
function show(text: string): string {
  return formatVisible(text.replaceAll('\t', '→ '));
}

function getWidth(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
}
