/**
 * Counts letters added, left out, replaced, or swapped with their neighbour to get from one text to
 * the other (optimal string alignment). Counts up to one more than `limit`, which is quicker.
 */
export function countEdits(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit || hasOwnLetters(a, b, limit)) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Whether more letters of a text than `limit` stand nowhere in the other: each takes an edit. */
function hasOwnLetters(a: string, b: string, limit: number): boolean {
  let own = 0;
  for (const letter of a) {
    if (!b.includes(letter) && ++own > limit) return true;
  }
  return false;
}
