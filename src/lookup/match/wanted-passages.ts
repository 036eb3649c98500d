import { getNameWords, getWords, maskNumbers } from '../../text/words.ts';
import { keepTelling } from '../index/make-tables.ts';
import type { Passage, Reading } from '../read/reading.ts';
import { FILLER } from '../words/lead-words.ts';

/** Passages, and words of each, that are asked for: what is beyond is hardly what a text is about. */
const MAX_PASSAGES = 6;
const MAX_WORDS = 8;

/** A text of up to as many characters is what somebody typed. */
const SHORT = 600;

/** A line that may tell a failure. */
const TELLING_LINE =
  /err|fail|fault|invalid|denied|exception|refus|reject|warn|fatal|code|status|message|msg|result/i;

/** Passages of which a message may be: their telling words, in order. */
export function getWantedPassages(
  { passages, text }: Reading,
  common: ReadonlyMap<string, number>,
): string[][] {
  const isShort = text.length < SHORT;
  const isTelling = (passage: Passage) =>
    isShort || passage.object !== undefined || TELLING_LINE.test(passage.text);
  const distinct = new Map(
    passages.filter(isTelling).map((passage) => [maskNumbers(passage.text), passage]),
  );
  const getRank = (word: string) => (common.has(word) ? 0 : 20) + word.length;
  return [...distinct.values()]
    .toSorted((a, b) => Number(b.object !== undefined) - Number(a.object !== undefined))
    .slice(0, MAX_PASSAGES)
    .map((passage) => {
      const words = keepTelling([
        ...new Set([...getWords(passage.text), ...(isShort ? getNameWords(passage.text) : [])]),
      ]);
      const distinctWords = words.filter((word) => word.length > 1);
      // `error 12`: the number is what is asked for.
      if (/\d/.test(passage.text) && words.every((word) => FILLER.test(word))) return [];
      // The words that are worth a request: those that are not common, the longest first.
      const chosen = distinctWords.toSorted((a, b) => getRank(b) - getRank(a)).slice(0, MAX_WORDS);
      return distinctWords.filter((word) => chosen.includes(word));
    });
}
