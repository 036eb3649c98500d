/** A part of a text, in UTF-16 units, and what comes in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Puts edits into a text, with the line breaks that it has. Of several at one place the first stands
 * first. Of two that overlap, the first counts; the other is left for a next time.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  let made = '';
  let from = 0;
  for (const { start, end, text: put } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < from) continue;
    made += text.slice(from, start) + put.replaceAll('\n', lineBreak);
    from = end;
  }
  return made + text.slice(from);
}
