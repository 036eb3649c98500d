import { findFirst } from './ascending.ts';

/** A line of a text. */
export interface Line {
  /** From 1. */
  number: number;
  /** Offset of its first character, in UTF-16 units. */
  start: number;
}

const LINE_FEED = 10;

/** Makes the function from an offset of a text to its line; the text is read at the first question. */
export function makeLineFinder(text: string): (offset: number) => Line {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= getLineStarts(text);
    const number = findFirst(starts, (start) => start > offset);
    return { number, start: starts[number - 1] ?? 0 };
  };
}

/** The number of line breaks in a text; of a text of nothing else, too, in one pass. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === LINE_FEED) count++;
  return count;
}

function getLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
