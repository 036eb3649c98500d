/** Words that a fix lists at most, so that it stays one readable line. */
const MAX_LISTED = 20;

/** Words that are compared letter by letter at most: all codes of a large vendor would take long. */
const MAX_COMPARED = 500;

/**
 * Suggests what a wrong word was meant to be, or else lists the words that are right:
 * `Did you mean "client"?` or `Write one of: client, server.`
 */
export function formatSuggestion(
  word: string,
  words: readonly string[],
  intro = 'Write one of',
): string {
  const nearest = getNearestWord(word, words);
  if (nearest !== undefined) return `Did you mean ${JSON.stringify(nearest)}?`;
  return `${intro}: ${formatWords(words)}${words.length > MAX_LISTED ? '' : '.'}`;
}

/** Lists words, the first ones of many. */
export function formatWords(words: readonly string[]): string {
  const listed = words.slice(0, MAX_LISTED).join(', ');
  return words.length > MAX_LISTED ? `${listed}, …` : listed;
}

/** The word that a misspelt one most resembles; undefined if none is near. */
export function getNearestWord(word: string, words: readonly string[]): string | undefined {
  const wanted = fold(word);
  // One slip in three letters is a slip; more is another word.
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near = words
    .slice(0, MAX_COMPARED)
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: countEdits(wanted, fold(candidate)) }))
    .filter(({ distance }) => distance <= limit);
  return near.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** Letters to insert, delete, replace or exchange with their neighbour to get from one to the other. */
function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
