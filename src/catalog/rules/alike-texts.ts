import { getPlainWords } from '../words.ts';

/** Words that are looked at together. Fewer are common by chance, more are lost with each change. */
const SHINGLE_WORDS = 3;

/**
 * In how many texts a shingle is looked up at most. Of one that stands in more, those behind are not
 * found by it; that keeps the time in proportion to the texts, whatever they say.
 */
const MAX_POSTINGS = 100;

/**
 * What a text is made of for comparison: all its runs of three words. Each is a small whole number,
 * which takes a fraction of a text's time and room; that two runs rarely have the same one does no
 * harm, since it takes many to make texts alike.
 */
export type Shingles = ReadonlySet<number>;

/** Makes the shingles of a text; numbers and codes count as one and the same word. */
export function makeShingles(text: string): Shingles {
  const hashes = getPlainWords(text).map(hashWord);
  const count = Math.max(hashes.length - SHINGLE_WORDS + 1, 0);
  return new Set(
    Array.from({ length: count }, (_, i) => hashRun(hashes.slice(i, i + SHINGLE_WORDS))),
  );
}

/** The share of the shorter text that stands in the other one, too: 0 to 1. */
export function getShare(a: Shingles, b: Shingles): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : a.intersection(b).size / shorter;
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
  const postings = new Map<number, number[]>();
  const common = new Uint32Array(texts.length);
  return texts.flatMap((text, position) => {
    const found = countCommon(text.shingles, { postings, common });
    addPostings(text.shingles, position, postings);
    const isNear = (at: number) => {
      const other = texts[at];
      const shorter = Math.min(text.shingles.size, other?.shingles.size ?? 0);
      return other && (common[at] ?? 0) >= minShare * shorter && !mayBeAlike(text, other);
    };
    const near = found.filter(isNear).sort((a, b) => (common[b] ?? 0) - (common[a] ?? 0) || a - b);
    for (const at of found) common[at] = 0;
    const other = texts[near[0] ?? texts.length];
    return other ? [{ text, other }] : [];
  });
}

/** Counts in `common` how many shingles each earlier text shares, and tells which ones share any. */
function countCommon(
  shingles: Shingles,
  { postings, common }: { postings: ReadonlyMap<number, number[]>; common: Uint32Array },
): number[] {
  const found: number[] = [];
  for (const shingle of shingles) {
    for (const position of postings.get(shingle) ?? []) {
      const count = common[position] ?? 0;
      if (count === 0) found.push(position);
      common[position] = count + 1;
    }
  }
  return found;
}

function addPostings(shingles: Shingles, position: number, postings: Map<number, number[]>) {
  for (const shingle of shingles) {
    const list = postings.get(shingle);
    if (!list) postings.set(shingle, [position]);
    else if (list.length < MAX_POSTINGS) list.push(position);
  }
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** To 30 bits, which engines keep without an object of its own. */
function hashRun(hashes: readonly number[]): number {
  return hashes.reduce((run, hash) => Math.imul(run ^ hash, 0x9e3779b1) ^ (run >>> 15), 1) >>> 2;
}
