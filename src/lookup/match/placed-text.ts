import { addToList } from '../../text/groups.ts';
import { getPlacedWords } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';
import { PHRASE, WORD } from '../grades.ts';
import { getPairs } from '../index/code-words.ts';
import { ROUNDING } from './align.ts';

/** The words of a text, ready to be held against many phrases. */
export interface PlacedText {
  words: readonly Word[];
  /** Each word once. */
  distinct: ReadonlySet<string>;
  /** Where two words stand after each other: the positions of the first. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

/** A phrase that is held against many texts. */
export interface Phrase {
  words: readonly string[];
  /** Each two words after each other. */
  pairs: readonly string[];
}

/** Places the words of a text. */
export function placeText(text: string): PlacedText {
  const words = getPlacedWords(text);
  const all = words.map(({ word }) => word);
  const pairs = new Map<string, number[]>();
  for (const [i, pair] of getPairs(all).entries()) addToList(pairs, pair, i);
  return { words, distinct: new Set(all), pairs };
}

/**
 * Whether so many words of a phrase stand in a text that it may fit there, if nothing is misspelt. Says no
 * only where no words in any order would do, and takes a fraction of the time of laying one over the other.
 */
export function mayFit(
  phrase: Phrase,
  { distinct, pairs }: PlacedText,
  getWeight: (word: string) => number,
): boolean {
  const { words } = phrase;
  const run = countRun(phrase.pairs, pairs);
  if (run >= PHRASE.run && run >= words.length * PHRASE.runShare) return true;
  let [there, all] = [0, 0];
  for (const word of words) {
    const weight = getWeight(word) + WORD.base;
    all += weight;
    if (distinct.has(word)) there += weight;
  }
  return there >= all * (run > 1 ? PHRASE.denseShare : PHRASE.whole) - ROUNDING;
}

/** Most words of a phrase of which each two stand after each other in a text. */
function countRun(phrase: Phrase['pairs'], pairs: PlacedText['pairs']): number {
  let [longest, run] = [1, 1];
  for (const pair of phrase) {
    run = pairs.has(pair) ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}
