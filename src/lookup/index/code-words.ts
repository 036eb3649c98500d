import { addToCount } from '../../text/groups.ts';
import { getNameWords, getWords } from '../../text/words.ts';
import { getMessageTemplates } from '../../catalog/printed/message-parts.ts';
import type { IndexedCode } from './data.ts';

/** How often words occur in the whole catalog, where an index holds only a part of it. */
export interface WordCounts {
  codes: number;
  words: ReadonlyMap<string, number>;
}

/** The texts of a code that people quote. */
export function getPhrases(code: IndexedCode): string[][] {
  const phrases = getMessageTemplates(code).flatMap(({ message }) =>
    message.split('\n').map(getWords),
  );
  const { key, isAsWritten } = code;
  if (key !== undefined && !isAsWritten) phrases.push(getNameWords(key));
  return phrases;
}

const allWords = new WeakMap<IndexedCode, ReadonlySet<string>>();

/** All words that stand for a code. */
export function getAllWords(code: IndexedCode): ReadonlySet<string> {
  let words = allWords.get(code);
  if (!words) {
    words = new Set([...getPhrases(code).flat(), ...getWords(code.description ?? '')]);
    allWords.set(code, words);
  }
  return words;
}

const lengths = new WeakMap<IndexedCode, number>();

/** Number of words of the shortest text that people quote of a code. */
export function getShortestLength(code: IndexedCode): number {
  let length = lengths.get(code);
  if (length === undefined) {
    length = Math.min(...getPhrases(code).map((words) => words.length));
    lengths.set(code, length);
  }
  return length;
}

/** Counts in how many codes each word occurs. */
export function countWords(codes: readonly IndexedCode[]): WordCounts {
  const words = new Map<string, number>();
  for (const code of codes) {
    for (const word of getAllWords(code)) addToCount(words, word);
  }
  return { codes: codes.length, words };
}

/** Two words after each other, joined. */
export function getPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);
}
