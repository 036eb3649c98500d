import { splitWords } from './texts.ts';

/** A run of words that both texts have, or only the one before, or only the one after. */
export interface Run {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longer texts are shown one below the other: the table of all pairs would be large. */
const MAX_WORDS = 2000;

/** How a text became another one, word by word. */
export function diffWords(was: string, now: string): Run[] {
  const [a, b] = [splitWords(was), splitWords(now)];
  if (a.length > MAX_WORDS || b.length > MAX_WORDS)
    return [
      { kind: 'gone', text: was },
      { kind: 'new', text: now },
    ];
  const lengths = getLengths(a, b);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isSame = i < a.length && j < b.length && a[i] === b[j];
    const isGone =
      !isSame &&
      i < a.length &&
      (j === b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0));
    addTo(runs, isSame ? 'same' : isGone ? 'gone' : 'new', (isSame || isGone ? a[i] : b[j]) ?? '');
    if (isSame || isGone) i++;
    if (isSame || !isGone) j++;
  }
  return joinPhrases(runs);
}

/** The lengths of the longest common runs of what is left from each pair of places on. */
function getLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (!row || !below) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

function addTo(runs: Run[], kind: Run['kind'], text: string) {
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}

/** Words with nothing but a space between them changed together: `two words` → `one phrase`. */
function joinPhrases(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let [gone, added] = ['', ''];
  const flush = () => {
    if (gone !== '') joined.push({ kind: 'gone', text: gone });
    if (added !== '') joined.push({ kind: 'new', text: added });
    [gone, added] = ['', ''];
  };
  runs.forEach(({ kind, text }, i) => {
    const isBetween = kind === 'same' && text.trim() === '' && i > 0 && i < runs.length - 1;
    if (kind === 'gone' || isBetween) gone += text;
    if (kind === 'new' || isBetween) added += text;
    if (kind !== 'same' || isBetween) return;
    flush();
    joined.push({ kind, text });
  });
  flush();
  return joined;
}
