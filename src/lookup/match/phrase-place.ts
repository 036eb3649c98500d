import type { Word } from '../../text/words.ts';
import { PHRASE } from '../grades.ts';

// How the words of a message stand in their line: among which others, and what is around them.

/** Words of values that hang on the word before without a space: `foo` of `users.foo`. */
export function countJoined(
  text: string,
  words: readonly Word[],
  found: readonly number[],
): number {
  const isSpaced = (at: number) =>
    /\s/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
  const [first = 0, last = 0] = [found[0], found.at(-1)];
  return words.filter((_, at) => at > first && at < last && !found.includes(at) && !isSpaced(at))
    .length;
}

/** A number behind a message, as `strerror` and its number are printed: "Invalid argument (22)". */
const NUMBER_BEHIND = /^ \(\d+\)/;

/**
 * Whether three words or more stand by themselves, behind a colon or the like, up to the end; or two with
 * a number behind them.
 */
export function isSetOff(text: string, words: readonly Word[], found: readonly number[]): boolean {
  const first = words[found[0] ?? -1];
  const last = words[found.at(-1) ?? -1];
  if (!first || !last) return false;
  const behind = text.slice(last.end);
  const least = NUMBER_BEHIND.test(behind) ? 2 : PHRASE.short;
  return (
    found.length >= least &&
    /[:>|–-]\s*$/.test(text.slice(0, first.start)) &&
    /^[\s.!]*$/.test(behind.replace(NUMBER_BEHIND, ''))
  );
}

/** Behind these words somebody tells what a program printed. */
const SAYING =
  /\b(?:says?|said|tells? me|told me|gets?|got|getting|gives?|gave|sees?|seeing|saw|throws?|with|reports?|prints?|shows?) $/i;

/** Whether a sentence goes on at both ends, in which the words may mean anything. */
export function isAmidSentence(
  text: string,
  words: readonly Word[],
  found: readonly number[],
): boolean {
  const start = words[found[0] ?? -1]?.start ?? 0;
  const before = text.slice(0, start);
  const behind = text.slice(words[found.at(-1) ?? -1]?.end);
  if (!/^ \p{Ll}/u.test(behind)) return false;
  const isJoined = /\p{Ll},? \p{Ll}$/u.test(text.slice(0, start + 1)) && !SAYING.test(before);
  return isJoined || /[.!?] $/.test(before);
}

/** Whether most words are others: "Permission denied" among them is anybody's message. */
export function isAside(text: string, words: readonly Word[], found: readonly number[]): boolean {
  const isTag = ({ start }: Word) => /<\/?$/.test(text.slice(Math.max(0, start - 2), start));
  const own = words.filter((word) => !/^\d+$/.test(word.word) && !isTag(word));
  return found.length < own.length / 2;
}
