import { countEdits } from '../../text/edits.ts';

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
    .map((candidate) => ({ candidate, distance: countEdits(wanted, fold(candidate), limit) }))
    .filter(({ distance }) => distance <= limit);
  return near.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
