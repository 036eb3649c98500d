import { getPlainWords, VALUE } from '../words.ts';

/** The words of a text, each as a whole number of 32 bits. */
export type HashedWords = readonly number[];

/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const ASCII = /^[\0-\x7f]*$/;

/** What the signs of ASCII are to words, by their code. */
const SIGN = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => getKind(String.fromCharCode(code)));

/** What stands for a number or a code. */
const VALUE_WORD = hashWord(VALUE);

/** The words of a text in lower case; numbers and codes count as one and the same word. */
export function hashWords(text: string): HashedWords {
  return ASCII.test(text) ? hashAscii(text) : getPlainWords(text).map(hashWord);
}

/** The words of several texts as those of one, in which they stand behind one another. */
export function joinWords(texts: readonly HashedWords[]): HashedWords {
  return texts.flat().filter((word, i, all) => word !== VALUE_WORD || all[i - 1] !== VALUE_WORD);
}

/** In one pass and without a string for each word, since nearly all texts are ASCII. */
function hashAscii(text: string): HashedWords {
  const words: number[] = [];
  for (let i = 0; i < text.length; i++) {
    let kind = getKindAt(text, i);
    if (kind !== LETTER && kind !== DIGIT) continue;
    let hash = BASIS;
    let hasDigit = false;
    for (; kind === LETTER || kind === DIGIT || joins(text, i); kind = getKindAt(text, ++i)) {
      hash = addSign(hash, toLower(text.charCodeAt(i)));
      hasDigit ||= kind === DIGIT;
    }
    if (!hasDigit) words.push(hash);
    else if (words.at(-1) !== VALUE_WORD) words.push(VALUE_WORD);
  }
  return words;
}

function hashWord(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = addSign(hash, word.charCodeAt(i));
  return hash;
}

function addSign(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function getKind(sign: string): number {
  if (/[A-Za-z]/.test(sign)) return LETTER;
  if (/[0-9]/.test(sign)) return DIGIT;
  return /['_.-]/.test(sign) ? JOINER : SIGN;
}

/** Behind the end stands a sign. */
function getKindAt(text: string, i: number): number {
  return KINDS[text.charCodeAt(i)] ?? SIGN;
}

/** Whether a sign inside a word belongs to it: the word goes on behind it. */
function joins(text: string, i: number): boolean {
  const next = getKindAt(text, i + 1);
  return getKindAt(text, i) === JOINER && (next === LETTER || next === DIGIT);
}

function toLower(code: number): number {
  return KINDS[code] === LETTER ? code | 0x20 : code;
}
