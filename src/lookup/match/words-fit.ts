import { getWords } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';
import { LIKENESS, TYPED_WORDS, WORD } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import { getAllWords } from '../index/code-words.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { compareWords, isForeignWord } from '../words/words.ts';
import type { VendorMention } from './evidence.ts';
import type { MessageFit } from './phrase-fit.ts';
import { countTelling } from '../words/stock-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { areSynonyms } from '../words/synonyms.ts';

/** Words that any failure is told with. */
const WEAK_WORD = /^(?:not|no|cannot|please|try|exist|exists|wrong|bad|problem)$/;

/** How many of a typed text's words stand for a code, in any order. */
export function getWordsFit(
  code: IndexedCode,
  placed: readonly Word[],
  { getWeight, byField }: LookupIndex,
  mentions: ReadonlyMap<string, VendorMention>,
): MessageFit | undefined {
  const names = new Set(
    [...mentions.values()].flatMap(({ vendor, text }) => [text, ...vendor.names].flatMap(getWords)),
  );
  const isTelling = (word: string) =>
    !isForeignWord(word, getWeight) &&
    !STOP_WORDS.has(word) &&
    !names.has(word) &&
    !/^\d+$/.test(word) &&
    !byField.has(word);
  const words = placed.map(({ word }) => word).filter(isTelling);
  const hasNumbers = placed.some(({ word }) => /^\d+$/.test(word));
  const isEmpty = words.every((word) => WEAK_WORD.test(word)) && !mentions.has(code.vendor);
  if (isEmpty || words.length === 0 || (words.length === 1 && hasNumbers)) return undefined;
  const own = [...getAllWords(code)];
  let [matched, total] = [0, 0];
  for (const [i, word] of words.entries()) {
    const isLast = i === words.length - 1;
    const fit = Math.max(
      0,
      ...own.map((other) => compareFreely(word, other, { isLast, hasNumbers })),
    );
    const weight = (getWeight(word) + WORD.base) * (WEAK_WORD.test(word) ? WORD.weak : 1);
    total += weight;
    matched += fit * weight;
  }
  const share = matched / total;
  const isNamed = mentions.has(code.vendor);
  const least = hasNumbers
    ? TYPED_WORDS.numberedShare
    : isNamed
      ? TYPED_WORDS.namedShare
      : TYPED_WORDS.share;
  if (share < least) return undefined;
  return {
    how: 'words',
    share,
    weight: matched,
    coverage: share,
    length: words.length,
    telling: countTelling(words),
    isExact: false,
    isPrinted: false,
    changes: [],
    values: [],
  };
}

/** Also takes words that are used for one another, and a last word that is still being typed. */
function compareFreely(
  word: string,
  other: string,
  { isLast, hasNumbers }: { isLast: boolean; hasNumbers: boolean },
): number {
  if (isLast && word.length > 2 && word !== other && other.startsWith(word))
    return LIKENESS.beginning;
  return Math.max(
    compareWords(word, other),
    !hasNumbers && areSynonyms(word, other) ? LIKENESS.synonym : 0,
  );
}
