/** Words that are looked at together. Fewer are common by chance, more are lost with each change. */
const SHINGLE_WORDS = 3;

/**
 * In how many texts a shingle is looked up at most. Of one that stands in more, those behind are not
 * found by it; that keeps the time in proportion to the texts, whatever they say.
 */
const MAX_POSTINGS = 100;

/**
 * A run of words is kept as one number below 2 ** 30, which engines keep without an object of its own.
 * That two runs rarely have the same one does no harm, since it takes many to make texts alike.
 */
const MAX_RUN = 1_073_741_789;
const FACTOR = 46_337;

/** A text for comparison. */
export interface WordedText {
  /** Its words with a blank between them. */
  words: string;
}

/** What a text is made of: all its runs of three words, each as one number. */
type Shingles = ReadonlySet<number>;

/** The words that were met, each with a number of its own: it takes a fraction of a text's time and room. */
type Numbers = Map<string, number>;

/** The share of the shorter text that stands in the other one, too: 0 to 1. */
export function getShare(...texts: [WordedText, WordedText]): number {
  const numbers: Numbers = new Map();
  const [one, other] = texts.map((text) => makeShingles(text, numbers)) as [Shingles, Shingles];
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 0 : one.intersection(other).size / shorter;
}

/**
 * Finds for each text the earlier one that has most in common with it, if they are alike.
 *
 * @param options.minShare from which share on two texts are alike
 * @param options.mayBeAlike whether two texts, the later one first, are not to be compared
 */
export function findAlike<T extends WordedText>(
  texts: readonly T[],
  { minShare, mayBeAlike }: { minShare: number; mayBeAlike: (text: T, other: T) => boolean },
): { text: T; other: T }[] {
  const numbers: Numbers = new Map();
  const postings: Postings = new Map();
  const sizes: number[] = [];
  const counts = texts.map(() => 0);
  return texts.flatMap((text, position) => {
    const shingles = makeShingles(text, numbers);
    sizes.push(shingles.size);
    const found = countCommon(shingles, position, { postings, counts });
    const isNear = (at: number, count: number) => {
      const other = texts[at];
      const shorter = Math.min(shingles.size, sizes[at] ?? 0);
      return other !== undefined && count >= minShare * shorter && !mayBeAlike(text, other);
    };
    const other = texts[takeNearest(found, counts, isNear)];
    return other ? [{ text, other }] : [];
  });
}

function makeShingles({ words }: WordedText, numbers: Numbers): Shingles {
  const all = words.split(' ').map((word) => getNumber(numbers, word));
  const shingles = new Set<number>();
  for (let i = SHINGLE_WORDS; i <= all.length; i++) {
    let run = 0;
    for (let j = i - SHINGLE_WORDS; j < i; j++) run = (run * FACTOR + (all[j] ?? 0)) % MAX_RUN;
    shingles.add(run);
  }
  return shingles;
}

function getNumber(numbers: Numbers, word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  if (number === numbers.size) numbers.set(word, number);
  return number;
}

/** By shingle the positions of the texts in which it stands: most stand in one only, and need no list. */
type Postings = Map<number, number | number[]>;

/**
 * Counts by position how many shingles each earlier text shares, and adds the text to the postings.
 *
 * @returns the positions of those that share any
 */
function countCommon(
  shingles: Shingles,
  position: number,
  { postings, counts }: { postings: Postings; counts: number[] },
): number[] {
  const found: number[] = [];
  const count = (at: number) => {
    counts[at] = (counts[at] ?? 0) + 1;
    if (counts[at] === 1) found.push(at);
  };
  for (const shingle of shingles) {
    const posting = postings.get(shingle);
    if (posting === undefined) {
      postings.set(shingle, position);
    } else if (typeof posting === 'number') {
      count(posting);
      postings.set(shingle, [posting, position]);
    } else {
      for (const at of posting) count(at);
      if (posting.length < MAX_POSTINGS) posting.push(position);
    }
  }
  return found;
}

/** The position of the text that shares most, the first of several; -1 if none is near. Clears the counts. */
function takeNearest(
  found: readonly number[],
  counts: number[],
  isNear: (at: number, count: number) => boolean,
): number {
  let [best, most] = [-1, 0];
  for (const at of found) {
    const count = counts[at] ?? 0;
    counts[at] = 0;
    const isBetter = count > most || (count === most && at < best);
    if (isBetter && isNear(at, count)) [best, most] = [at, count];
  }
  return best;
}
