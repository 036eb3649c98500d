import type { HashedWords } from './hashed-words.ts';
import { addPosting, makePostings } from './postings.ts';
import type { Postings } from './postings.ts';

/** Words that are looked at together. Fewer are common by chance, more are lost with each change. */
const SHINGLE_WORDS = 3;

/**
 * What a text is made of for comparison: all its runs of three words. Each is a small whole number,
 * which takes a fraction of a text's time and room; that two runs rarely have the same one does no
 * harm, since it takes many to make texts alike. A run that stands there twice may do so here.
 */
export type Shingles = Uint32Array;

/** Makes the shingles of a text. */
export function makeShingles(words: HashedWords): Shingles {
  const shingles = new Uint32Array(Math.max(words.length - SHINGLE_WORDS + 1, 0));
  for (let i = 0; i < shingles.length; i++) {
    let run = 1;
    for (let j = i; j < i + SHINGLE_WORDS; j++) run = hashRun(run, words[j] ?? 0);
    // To 30 bits, which engines keep without an object of its own.
    shingles[i] = run >>> 2;
  }
  return shingles;
}

/** The share of the shorter text that stands in the other one, too: 0 to 1. */
export function getShare(a: Shingles, b: Shingles): number {
  const [one, other] = [new Set(a), new Set(b)];
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 0 : one.intersection(other).size / shorter;
}

/**
 * Finds for each text the earlier one that has most in common with it, if they are alike.
 *
 * @param options.minShare from which share on two texts are alike
 * @param options.mayBeAlike whether two texts, the later one first, are not to be compared
 */
export function findAlike<T extends { shingles: Shingles }>(
  texts: readonly T[],
  { minShare, mayBeAlike }: { minShare: number; mayBeAlike: (text: T, other: T) => boolean },
): { text: T; other: T }[] {
  const postings = makePostings(texts);
  const { sizes } = postings;
  const counts = { common: new Uint32Array(texts.length), found: new Uint32Array(texts.length) };
  return texts.flatMap((text, position) => {
    const length = countCommon(position, postings, counts);
    const isNear = (at: number, count: number) => {
      const other = texts[at];
      const shorter = Math.min(sizes[position] ?? 0, sizes[at] ?? 0);
      return other !== undefined && count >= minShare * shorter && !mayBeAlike(text, other);
    };
    const other = texts[takeNearest(counts, length, isNear)];
    return other ? [{ text, other }] : [];
  });
}

/** What is counted for one text, by the position of the others. */
interface Counts {
  /** How many shingles they share with it. */
  common: Uint32Array;
  /** The positions of those that share any. */
  found: Uint32Array;
}

/** Counts how many shingles each earlier text shares, adds the text, and tells how many do. */
function countCommon(position: number, postings: Postings, { common, found }: Counts): number {
  const { lists, starts, lengths, owners } = postings;
  let length = 0;
  for (const list of lists[position] ?? []) {
    const start = starts[list] ?? 0;
    const end = start + (lengths[list] ?? 0);
    for (let i = start; i < end; i++) {
      const owner = owners[i] ?? 0;
      const count = common[owner] ?? 0;
      if (count === 0) found[length++] = owner;
      common[owner] = count + 1;
    }
    addPosting(postings, list, position);
  }
  return length;
}

/** The position of the text that shares most, the first of several; -1 if none is near. */
function takeNearest(
  { common, found }: Counts,
  length: number,
  isNear: (at: number, count: number) => boolean,
): number {
  let [best, most] = [-1, 0];
  for (let i = 0; i < length; i++) {
    const at = found[i] ?? 0;
    const count = common[at] ?? 0;
    common[at] = 0;
    const isBetter = count > most || (count === most && at < best);
    if (isBetter && isNear(at, count)) [best, most] = [at, count];
  }
  return best;
}

function hashRun(run: number, word: number): number {
  return Math.imul(run ^ word, 0x9e3779b1) ^ (run >>> 15);
}
