import type { Edit } from '../read/problem.ts';

/** Puts edits into a text. Of two that overlap, the first counts; the other is left for a next time. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let from = 0;
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    made += text.slice(from, start) + put;
    from = end;
  }
  return made + text.slice(from);
}
