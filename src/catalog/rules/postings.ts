/**
 * In how many texts a shingle is looked up at most. Of one that stands in more, those behind are not
 * found by it; that keeps the time in proportion to the texts, whatever they say.
 */
const MAX_POSTINGS = 100;

const NONE = -1;

/**
 * Room for lists of the texts in which shingles stand, one behind the other in plain memory: a
 * million lists that are objects take ten times the time and the room.
 */
export interface Postings {
  /** How many different shingles each text has. */
  sizes: Uint32Array;
  /** For each text the lists of those that stand in others as well. */
  lists: Uint32Array[];
  /** Where each list begins in `owners`, and how long it is so far. */
  starts: Uint32Array;
  lengths: Uint32Array;
  /** The texts. */
  owners: Uint32Array;
}

/** Makes empty lists for the shingles of some texts, which are whole numbers of 30 bits. */
export function makePostings(texts: readonly { shingles: Uint32Array }[]): Postings {
  const table = makeTable(texts.reduce((sum, { shingles }) => sum + shingles.length, 0));
  const lists = texts.map(({ shingles }, text) => addShingles(table, shingles, text));
  const sizes = Uint32Array.from(lists, ({ length }) => length);
  const { starts, end } = layOut(table);
  return {
    sizes,
    lists: lists.map((all) => takeShared(table, all)),
    starts,
    lengths: new Uint32Array(table.length),
    owners: new Uint32Array(end),
  };
}

/** Adds a text to a list, unless it is full. */
export function addPosting({ starts, lengths, owners }: Postings, list: number, text: number) {
  const length = lengths[list] ?? 0;
  if (length === MAX_POSTINGS) return;
  owners[(starts[list] ?? 0) + length] = text;
  lengths[list] = length + 1;
}

/** The shingles that were met, each with a number of its own: from 0, as they come. */
interface Table {
  /** A hash table: the number of a shingle, or none. Its length is a power of two. */
  slots: Int32Array;
  /** By number: the shingle, in how many texts it stands, and in which one last. */
  shingles: Uint32Array;
  counts: Uint32Array;
  lasts: Int32Array;
  length: number;
}

/** At most half of the slots are taken. */
function makeTable(size: number): Table {
  return {
    slots: new Int32Array(2 ** Math.ceil(Math.log2(2 * size + 2))).fill(NONE),
    shingles: new Uint32Array(size),
    counts: new Uint32Array(size),
    lasts: new Int32Array(size).fill(NONE),
    length: 0,
  };
}

/** Counts the shingles of a text, and tells their numbers, each once. */
function addShingles(table: Table, shingles: Uint32Array, text: number): Uint32Array {
  const { counts, lasts } = table;
  const numbers = new Uint32Array(shingles.length);
  let length = 0;
  for (const shingle of shingles) {
    const number = getNumber(table, shingle);
    if (lasts[number] === text) continue;
    lasts[number] = text;
    counts[number] = (counts[number] ?? 0) + 1;
    numbers[length++] = number;
  }
  return numbers.subarray(0, length);
}

function getNumber(table: Table, shingle: number): number {
  const { slots, shingles } = table;
  const last = slots.length - 1;
  for (let slot = shingle & last; ; slot = (slot + 1) & last) {
    const number = slots[slot] ?? NONE;
    if (shingles[number] === shingle) return number;
    if (number !== NONE) continue;
    slots[slot] = table.length;
    shingles[table.length] = shingle;
    return table.length++;
  }
}

/** Where the lists begin and where the last one ends; one that has one text only takes no room. */
function layOut({ counts, length }: Table) {
  const starts = new Uint32Array(length);
  let end = 0;
  for (let number = 0; number < length; number++) {
    const count = counts[number] ?? 0;
    starts[number] = end;
    if (count > 1) end += Math.min(count, MAX_POSTINGS);
  }
  return { starts, end };
}

/** Those of a text's shingles that stand in others as well. */
function takeShared({ counts }: Table, numbers: Uint32Array): Uint32Array {
  const shared = new Uint32Array(numbers.length);
  let length = 0;
  for (const number of numbers) if ((counts[number] ?? 0) > 1) shared[length++] = number;
  return shared.subarray(0, length);
}
