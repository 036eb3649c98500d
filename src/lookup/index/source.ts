import type { Reading } from '../read/reading.ts';
import { MIN_MISSPELT } from '../match/vendors.ts';
import { countEdits, getWords, romanizeWord } from '../words.ts';
import { MAX_RARE } from './files.ts';
import type { IndexFile } from './files.ts';
import { makeLookupIndex } from './lookup-index.ts';
import type { LookupIndex } from './lookup-index.ts';
import { makeShardReader } from './shard-reader.ts';
import type { ReadFile, ShardReader } from './shard-reader.ts';
import { getWantedCodes, getWantedKeys, getWantedNames, getWantedPassages } from './wanted.ts';

/** Gives the part of the index that a text asks for. It grows; what was fetched once stays. */
export interface IndexSource {
  /**
   * The index with the codes, keys, fields and vendors that stand in a reading.
   *
   * @throws what the reader of files throws
   */
  getIndex: (reading: Reading) => Promise<LookupIndex>;
  /** The same with what its words lead to; undefined if that is nothing more. */
  getWiderIndex: (reading: Reading) => Promise<LookupIndex | undefined>;
  /** The same with the other codes of a vendor; undefined if they are there. */
  getVendorIndex: (vendor: string) => Promise<LookupIndex | undefined>;
}

/** Codes that the words of one passage lead to, which are worth a request each. */
const MAX_BY_WORDS = 14;

/** Vendors of a field that many have, which are fetched without one of their codes being there. */
const MAX_OF_FIELD = 2;

/** A text of up to as many characters is what somebody typed. */
export const TYPED = 160;

/** Vendors whose answers have just the same names, of which all codes are fetched. */
const MAX_OF_SHAPE = 4;

/** Makes the source of the index whose files `readFile` gives: first `index`, then the shards. */
export async function makeIndexSource(readFile: ReadFile): Promise<IndexSource> {
  const file = (await readFile('index')) as IndexFile;
  if (file.kind === 'manifest') return makeShardedSource(makeShardReader(file, readFile));
  const index = makeLookupIndex(file);
  const nothing = () => Promise.resolve(undefined);
  return {
    getIndex: () => Promise.resolve(index),
    getWiderIndex: nothing,
    getVendorIndex: nothing,
  };
}

function makeShardedSource(reader: ShardReader): IndexSource {
  const ifGrown = async (load: () => Promise<void>) => {
    const before = reader.getIndex();
    await load();
    const index = reader.getIndex();
    return index === before ? undefined : index;
  };
  return {
    getIndex: async (reading) => {
      const keys = await getPositions(getWantedKeys(reading), reader);
      await Promise.all([
        reader.loadEntries(keys.slice(0, MAX_BY_WORDS)),
        keys.length > 0 && !/\s/.test(reading.text.trim())
          ? undefined
          : reader.loadCodes(getWantedCodes(reading)),
      ]);
      await loadVendors(getWantedNames(reading), reader);
      if (reading.text.length < TYPED) await loadMisspelt(getWords(reading.text), reader);
      return reader.getIndex();
    },
    getWiderIndex: (reading) =>
      ifGrown(async () => {
        for (const words of getWantedPassages(reading, reader.words))
          await loadByWords(words, reader);
      }),
    getVendorIndex: (vendor) => ifGrown(() => reader.loadCodesOf(reader.getPosition(vendor))),
  };
}

async function getPositions(keys: readonly string[], reader: ShardReader): Promise<number[]> {
  const rows = await Promise.all(keys.map((key) => reader.getRow('key', key)));
  return rows.flatMap((row) => (row as number[] | undefined) ?? []);
}

/** The vendors that are named; of those that have a field, the ones whose codes are there. */
async function loadVendors(names: readonly string[], reader: ShardReader) {
  const rows = await Promise.all(
    names.map(async (name) => ({
      name,
      row: ((await reader.getRow('name', name)) ?? []) as number[],
    })),
  );
  const getOf = (kind: string) =>
    rows.filter(({ name }) => name.startsWith(kind)).map(({ row }) => row);
  const named = rows.filter(({ name }) => !/^[.{]/.test(name)).map(({ row }) => row);
  const shaped = getOf('{').flatMap((row) => row.slice(0, MAX_OF_SHAPE));
  const fielded = getOf('.').flatMap((row) =>
    row.filter((at) => row.length <= MAX_OF_FIELD || reader.hasCodeOf(at)),
  );
  for (const positions of [named.flat(), shaped, fielded]) await reader.loadVendors(positions);
  await Promise.all(shaped.map((at) => reader.loadCodesOf(at)));
}

/** The vendors whose names words of a typed text may be a slip for. */
async function loadMisspelt(words: readonly string[], reader: ShardReader) {
  const found = await Promise.all(
    words
      .map(romanizeWord)
      .filter((word) => word.length >= MIN_MISSPELT)
      .map(async (word) => {
        if (await reader.getRow('name', word)) return [];
        const rows = await reader.getRowsNear('name', word);
        return rows
          .filter(([name]) => countEdits(name, word, 1) === 1)
          .flatMap(([, row]) => row as number[]);
      }),
  );
  await reader.loadVendors(found.flat());
}

/** The codes whose texts are most like a passage. */
async function loadByWords(passage: readonly string[], reader: ShardReader) {
  const found = await Promise.all(passage.map((word) => findWord(word, reader)));
  const words = [
    ...new Map(found.flatMap((item) => (item ? [[item.word, item] as const] : []))).values(),
  ];
  const scores = new Map<number, number>();
  const add = (positions: readonly number[], weight: number) => {
    for (const at of positions) scores.set(at, (scores.get(at) ?? 0) + weight);
  };
  for (const { positions, count } of words) add(positions, reader.getTelling(count));
  const common = words.filter(({ count }) => count > MAX_RARE).map(({ word }) => word);
  const pairs = common.flatMap((first) =>
    // People do not keep to a message's order.
    common.filter((second) => second !== first).map((second) => `${first} ${second}`),
  );
  const rows = await Promise.all(pairs.map((pair) => reader.getRow('pair', pair)));
  for (const row of rows) if (row) add(row as number[], 1.5 * reader.getTelling(row.length));
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, MAX_BY_WORDS);
  await reader.loadEntries(best.map(([at]) => at));
}

interface FoundWord {
  word: string;
  count: number;
  positions: readonly number[];
}

/** A word of the index, or the commonest one that it may be a slip or the beginning of. */
async function findWord(word: string, reader: ShardReader): Promise<FoundWord | undefined> {
  const own = await reader.getRow('word', word);
  if (own) return makeFound(word, own as number[]);
  if (word.length < 5) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  const rows = await reader.getRowsNear('word', word);
  const near = rows
    .filter(
      ([other]) =>
        other.startsWith(word.charAt(0)) &&
        (other.startsWith(word) || countEdits(other, word, limit) <= limit),
    )
    .map(([other, row]) => makeFound(other, row as number[]))
    .sort((a, b) => b.count - a.count)[0];
  if (near) reader.words.set(near.word, near.count);
  return near;
}

function makeFound(word: string, [count = 0, ...positions]: readonly number[]): FoundWord {
  return { word, count, positions };
}
