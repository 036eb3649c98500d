import { countEdits } from '../../text/edits.ts';
import { addToCount } from '../../text/groups.ts';
import { foldName } from '../../text/words.ts';
import { findClassVendors } from './class-vendors.ts';
import { MIN_MISSPELT, romanizeWord } from '../words/words.ts';
import type { LookupData } from './data.ts';
import { MAX_RARE, WHOLE } from './files.ts';
import type { IndexFile } from './files.ts';
import { BEGINNING } from '../words/code-forms.ts';
import { makeLookupIndex } from './growing-index.ts';
import type { Known, LookupIndex } from './lookup-index.ts';
import { makeShardReader } from './shard-reader.ts';
import type { ShardReader } from './shard-reader.ts';
import { makeShardStore } from './shard-store.ts';
import type { ReadFile } from './shard-store.ts';

/** Where the index is got from. Its files are fetched once; each text is given what it asks for. */
export interface IndexSource {
  openPart: () => IndexPart;
  /**
   * The index with everything, for long texts.
   *
   * @throws what the reader of files throws
   */
  getWhole: () => Promise<LookupIndex>;
}

/** What a text asks of the index. */
export interface Wanted {
  /** Folded keys and path segments. */
  keys: readonly string[];
  /** Strings that may be codes, in lower case. */
  codes: readonly string[];
  /** Terms among the names; see `files.ts`. */
  names: readonly string[];
  /** The words of a text that somebody typed: any may be a slip for a vendor's name. */
  typed: readonly string[];
}

/** Tells what a text asks for. An index that is all there never asks. */
export interface Want {
  /** The text, if it is one word: if that is a key or a code, nothing else is asked for. */
  word?: string;
  /** The lines in which forms may stand. */
  lines: readonly string[];
  /** What is asked for where these forms are known: for them alone, and for all the rest. */
  getPrinted: (known: Known) => Pick<Wanted, 'keys' | 'codes'>;
  getWanted: (index: LookupIndex) => Wanted;
  /** The telling words of passages; `common` has the counts of the commonest words. */
  getPassages: (
    index: LookupIndex,
    common: ReadonlyMap<string, number>,
  ) => readonly (readonly string[])[];
}

/** The part of the index that one text asks for; it grows. */
export interface IndexPart {
  /**
   * The index with the codes, keys, fields and vendors that a text asks for.
   *
   * @throws what the reader of files throws
   */
  getIndex: (want: Want) => Promise<LookupIndex>;
  /** The same with what its words lead to; undefined if that is nothing more. */
  getWiderIndex: (want: Want) => Promise<LookupIndex | undefined>;
  /**
   * The same with the other codes of vendors, and with the catalogs of which codes may be that nobody
   * lists; undefined if it is there.
   */
  getVendorIndex: (
    vendors: readonly string[],
    unlisted: readonly string[],
  ) => Promise<LookupIndex | undefined>;
}

/**
 * Codes that the words of one passage lead to, which are worth a request each. Of 731 halves of messages
 * 704 are answered as with the whole index, with 17 requests on average; 8 and 10 codes answer 674 so
 * with 13 requests, 20 and 24 codes 707 with 20.
 */
const MAX_BY_WORDS = 14;

/** The same for all passages of a text together. */
const MAX_OF_TEXT = 16;

/** A text of up to as many characters is what somebody typed. */
export const TYPED = 160;

/** Makes the source of the index whose files `readFile` gives: first `index`, then the shards. */
export async function makeIndexSource(readFile: ReadFile): Promise<IndexSource> {
  const file = (await readFile('index')) as IndexFile;
  if (file.kind === 'manifest') {
    const store = makeShardStore(file, readFile);
    let whole: LookupIndex | undefined;
    return {
      openPart: () => makeShardedPart(makeShardReader(store)),
      getWhole: async () => (whole ??= makeLookupIndex(await store.load<LookupData>(WHOLE))),
    };
  }
  const index = makeLookupIndex(file);
  return makeWholeSource(() => Promise.resolve(index));
}

/** Makes the source of an index that is all there. */
export function makeWholeSource(getWhole: IndexSource['getWhole']): IndexSource {
  const nothing = () => Promise.resolve(undefined);
  const part: IndexPart = {
    getIndex: getWhole,
    getWiderIndex: nothing,
    getVendorIndex: nothing,
  };
  return { openPart: () => part, getWhole };
}

function makeShardedPart(reader: ShardReader): IndexPart {
  const ifGrown = async (load: () => Promise<void>) => {
    const before = reader.getSize();
    await load();
    return reader.getSize() === before ? undefined : reader.index;
  };
  return {
    getIndex: async (want) => {
      const { word } = want;
      if (word !== undefined) {
        const isName = NAME.test(word);
        if (!isName && (await isCode(word.toLowerCase(), reader))) return reader.index;
        const key = foldName(word);
        await reader.loadKeys([key]);
        if (reader.index.byKey.has(key)) return reader.index;
        if (isName && (await isCode(word.toLowerCase(), reader))) return reader.index;
        if (await isBeginning(word, reader)) return reader.index;
      }
      await reader.loadForms(want.lines);
      const printed = want.getPrinted(reader.index);
      await reader.loadKeys(printed.keys);
      await reader.loadCodes(printed.codes);
      const { keys, codes, names, typed } = want.getWanted(reader.index);
      await reader.loadKeys(keys);
      await reader.loadCodes(codes);
      await loadVendors(names, reader);
      await loadMisspelt(typed, reader);
      return reader.index;
    },
    getWiderIndex: (want) =>
      ifGrown(async () => {
        const found: number[][] = [];
        for (const words of want.getPassages(reader.index, reader.words))
          found.push(await findByWords(words, reader));
        await reader.loadEntries(takeBest(found));
      }),
    getVendorIndex: (vendors, unlisted) =>
      ifGrown(async () => {
        if (unlisted.length > 0) await reader.loadClasses();
        const others = unlisted.flatMap((code) => findClassVendors(code, reader.index.classes));
        await loadVendors([...vendors, ...others], reader);
        await reader.loadCodesOf(vendors.flatMap((id) => reader.getPosition(id) ?? []));
      }),
  };
}

/** A word with an underscore is a code's name, or begins one: it is nobody's own name. */
const NAME = /^_?[A-Za-z][A-Za-z\d]*_/;

/** Whether a text is a code, or the beginning of one with a digit in it: it names nobody. */
async function isCode(text: string, reader: ShardReader): Promise<boolean> {
  if (!/\d/.test(text)) return false;
  await reader.loadCodes([text]);
  const { byCode, findByPrefix } = reader.index;
  // `hyper1` is a name with a number.
  return byCode.has(text) || (/^\d|\D$/.test(text) && findByPrefix(text, 1).length > 0);
}

/** Whether a text that is no code and no name may be the beginning of a code: `ENET`, `HV00`. */
async function isBeginning(text: string, reader: ShardReader): Promise<boolean> {
  if (!BEGINNING.test(text)) return false;
  const [letters = ''] = /^\p{L}+/u.exec(text.toLowerCase()) ?? [];
  if (!NAME.test(text) && (await reader.getRow('name', letters))) return false;
  await reader.loadCodes([text.toLowerCase()]);
  return reader.index.findByPrefix(text.toLowerCase(), 1).length > 0;
}

/** The vendors that are named, or have a field or answers of a shape that hardly any other has. */
async function loadVendors(names: readonly string[], reader: ShardReader) {
  const rows = await Promise.all(
    names.map(async (name) => ({ name, row: (await reader.getRow('name', name)) ?? [] })),
  );
  const getOf = (kind: RegExp) =>
    rows.filter(({ name }) => kind.test(name)).flatMap(({ row }) => row);
  const shaped = getOf(/^\{/);
  for (const positions of [getOf(/^[^.{]/), shaped, getOf(/^\./)])
    await reader.loadVendors(positions);
  await reader.loadCodesOf(shaped);
}

/** The vendors whose names words of a typed text may be a slip for. */
async function loadMisspelt(words: readonly string[], reader: ShardReader) {
  const found = await Promise.all(
    words
      .map(romanizeWord)
      .filter((word) => word.length >= MIN_MISSPELT && /\D/.test(word))
      .map(async (word) => {
        if (await reader.getRow('name', word)) return [];
        const rows = await reader.getRowsNear('name', word);
        return rows.filter(([name]) => countEdits(name, word, 1) === 1).flatMap(([, row]) => row);
      }),
  );
  await reader.loadVendors(found.flat());
}

/** The best of each passage, then the next best, up to as many as one text may ask for. */
function takeBest(found: readonly (readonly number[])[]): number[] {
  const ranked = Array.from({ length: MAX_BY_WORDS }, (_, i) =>
    found.flatMap((positions) => positions[i] ?? []),
  );
  return [...new Set(ranked.flat())].slice(0, MAX_OF_TEXT);
}

/** Positions of the codes whose texts are most like a passage, best first. */
async function findByWords(passage: readonly string[], reader: ShardReader): Promise<number[]> {
  const found = await Promise.all(passage.map((word) => findWord(word, reader)));
  const words = [
    ...new Map(found.flatMap((item) => (item ? [[item.word, item] as const] : []))).values(),
  ];
  const scores = new Map<number, number>();
  const add = (positions: readonly number[], weight: number) => {
    for (const at of positions) addToCount(scores, at, weight);
  };
  for (const { positions, count } of words) add(positions, reader.getTelling(count));
  const common = words.filter(({ count }) => count > MAX_RARE).map(({ word }) => word);
  const pairs = common.flatMap((first) =>
    // People do not keep to a message's order.
    common.filter((second) => second !== first).map((second) => `${first} ${second}`),
  );
  const rows = await Promise.all(pairs.map((pair) => reader.getRow('pair', pair)));
  for (const row of rows) if (row) add(row, 1.5 * reader.getTelling(row.length));
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, MAX_BY_WORDS);
  return best.map(([at]) => at);
}

interface FoundWord {
  word: string;
  count: number;
  positions: readonly number[];
}

/** A word of the index, or the commonest one that it may be a slip or the beginning of. */
async function findWord(word: string, reader: ShardReader): Promise<FoundWord | undefined> {
  const own = await reader.getRow('word', word);
  if (own) return makeFound(word, own);
  if (word.length < 5) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  const rows = await reader.getRowsNear('word', word);
  const near = rows
    .filter(
      ([other]) =>
        other.startsWith(word.charAt(0)) &&
        (other.startsWith(word) || countEdits(other, word, limit) <= limit),
    )
    .map(([other, row]) => makeFound(other, row))
    .sort((a, b) => b.count - a.count)[0];
  if (near) reader.words.set(near.word, near.count);
  return near;
}

function makeFound(word: string, [count = 0, ...positions]: readonly number[]): FoundWord {
  return { word, count, positions };
}
