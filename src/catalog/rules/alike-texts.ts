import type { HashedWords } from './hashed-words.ts';

/** Words that are looked at together. Fewer are common by chance, more are lost with each change. */
const SHINGLE_WORDS = 3;

/**
 * In how many texts a shingle is looked up at most. Of one that stands in more, those behind are not
 * found by it; that keeps the time in proportion to the texts, whatever they say.
 */
const MAX_POSTINGS = 100;

/** Above the number of texts: shingles of 30 bits and positions of 23 make one exact number. */
const MAX_TEXTS = 2 ** 23;

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
  const { sizes, shared } = findShared(texts);
  const common = new Uint32Array(texts.length);
  return texts.flatMap((text, position) => {
    const found = countCommon(position, shared[position] ?? [], common);
    let best: T | undefined;
    let most = 0;
    for (const at of found.sort((a, b) => a - b)) {
      const count = common[at] ?? 0;
      common[at] = 0;
      const other = texts[at];
      const shorter = Math.min(sizes[position] ?? 0, sizes[at] ?? 0);
      if (!other || count <= most || count < minShare * shorter || mayBeAlike(text, other))
        continue;
      best = other;
      most = count;
    }
    return best ? [{ text, other: best }] : [];
  });
}

/** The positions, ascending, of the texts that a shingle stands in. */
type Postings = number[];

/**
 * How many different shingles each text has, and where those of them stand that other texts have as
 * well: few do. All shingles are sorted, which takes less time and room than asking a table for each.
 */
function findShared(texts: readonly { shingles: Shingles }[]) {
  const sizes = new Uint32Array(texts.length);
  const shared: Postings[][] = texts.map(() => []);
  let postings: Postings = [];
  let last = -1;
  for (const placed of sortPlaced(texts)) {
    if (placed === last) continue;
    const position = placed % MAX_TEXTS;
    sizes[position] = (sizes[position] ?? 0) + 1;
    if (Math.floor(placed / MAX_TEXTS) === Math.floor(last / MAX_TEXTS)) {
      // The first one is put there once it is clear that it is not the only one.
      if (postings.length === 1) shared[postings[0] ?? 0]?.push(postings);
      shared[position]?.push(postings);
      postings.push(position);
    } else postings = [position];
    last = placed;
  }
  return { sizes, shared };
}

/** Each shingle with its text's position in one number, ascending. */
function sortPlaced(texts: readonly { shingles: Shingles }[]): Float64Array {
  const placed = new Float64Array(texts.reduce((sum, { shingles }) => sum + shingles.length, 0));
  let i = 0;
  for (const [position, { shingles }] of texts.entries()) {
    for (const shingle of shingles) placed[i++] = shingle * MAX_TEXTS + position;
  }
  return placed.sort();
}

/** Counts in `common` how many shingles each earlier text shares, and tells which ones share any. */
function countCommon(position: number, shared: readonly Postings[], common: Uint32Array): number[] {
  const found: number[] = [];
  for (const postings of shared) {
    const end = Math.min(postings.length, MAX_POSTINGS);
    for (let i = 0; i < end; i++) {
      const at = postings[i] ?? 0;
      if (at >= position) break;
      const count = common[at] ?? 0;
      if (count === 0) found.push(at);
      common[at] = count + 1;
    }
  }
  return found;
}

function hashRun(run: number, word: number): number {
  return Math.imul(run ^ word, 0x9e3779b1) ^ (run >>> 15);
}
