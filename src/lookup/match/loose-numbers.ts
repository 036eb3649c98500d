import { maskNumbers } from '../../text/words.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { MessageEvidence } from './evidence.ts';

/** A word with a digit, and the words before and behind it. */
const NUMBERED_WORD =
  /(?<![\p{L}\p{N}])(?=\p{L}*\d)(?<=(?:([\p{L}\p{N}]+)[^\p{L}\p{N}]+)?)[\p{L}\p{N}]+(?=(?:[^\p{L}\p{N}]+([\p{L}\p{N}]+))?)/gu;

/** Whether the same is found where other numbers stand in the text. */
export function isOfAnyNumber({ code, values }: Pick<MessageEvidence, 'code' | 'values'>): boolean {
  const { message = '', description = '', otherMessages = [] } = code;
  const texts = [message, description, ...otherMessages.map((other) => other.message)];
  return values.length === 0 && !texts.some((text) => /\d/.test(text));
}

/**
 * A text with all numbers alike, but for those that tell messages apart: in words that the index knows, as
 * `utf8` is not `utf16`, and beside a word as a message has them, as `HTTP/2` is not `HTTP/3`.
 */
export function maskLooseNumbers(text: string, { getWeight, byPair }: LookupIndex): string {
  return text.replace(NUMBERED_WORD, (word, before?: string, behind?: string) => {
    const isKnown = getWeight(word.toLowerCase()) < 1;
    const isPair = (pair: string) => byPair.has(pair.toLowerCase());
    const isTold = () =>
      /\p{L}/u.test(word) || isPair(`${before ?? ''} ${word}`) || isPair(`${word} ${behind ?? ''}`);
    return isKnown && isTold() ? word : maskNumbers(word);
  });
}
