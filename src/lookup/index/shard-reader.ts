import type { IndexedCode, IndexedVendor } from './data.ts';
import { ENTRIES_PER_SHARD, VENDORS_PER_SHARD } from './files.ts';
import type { CodeShard, ManifestFile, Row, Table, TableShard, VendorShard } from './files.ts';
import { makeLookupIndex } from './lookup-index.ts';
import type { LookupIndex } from './lookup-index.ts';

/** Gives a file of the index as parsed JSON, by its path without the ending. */
export type ReadFile = (path: string) => Promise<unknown>;

/** Fetches shards, each once, and keeps what they hold. */
export interface ShardReader {
  /** In how many codes words occur, as far as that was fetched. */
  words: Map<string, number>;
  /** How much a term of so many codes tells. */
  getTelling: (count: number) => number;
  getRow: (table: Table, term: string) => Promise<Row | undefined>;
  /** The rows of the terms that begin alike. */
  getRowsNear: (table: Table, term: string) => Promise<[string, Row][]>;
  /** The codes that these strings, in lower case, are or begin. */
  loadCodes: (strings: readonly string[]) => Promise<void>;
  loadEntries: (positions: readonly number[]) => Promise<void>;
  loadVendors: (positions: readonly number[]) => Promise<void>;
  /** All codes of the vendor at a position, if it is known and there are not too many. */
  loadCodesOf: (position: number | undefined) => Promise<void>;
  /** The position of a vendor that was fetched. */
  getPosition: (vendor: string) => number | undefined;
  /** Whether a code of the vendor at a position was fetched. */
  hasCodeOf: (position: number) => boolean;
  /** The index of all that was fetched. */
  getIndex: () => LookupIndex;
}

/** Shards of a kind that are fetched for one question. */
const MAX_SHARDS = 16;

/** Codes of one vendor that are fetched because it is named. */
const MAX_OF_VENDOR = 160;

/** Letters that a word and what it is a slip for have in common at the start, mostly. */
const COMMON_START = 2;

/** Makes the reader of the shards that a manifest tells of. */
export function makeShardReader(manifest: ManifestFile, readFile: ReadFile): ShardReader {
  const shards = new Map<string, Promise<unknown>>();
  /** Names of the shards whose codes or vendors are in the index. */
  const added = new Set<string>();
  const codes = new Map<string, IndexedCode>();
  const vendors = new Map<string, IndexedVendor>();
  /** The position of the first code of each vendor, by the position of the vendor. */
  const firsts = new Map<number, { first: number; count: number }>();
  const positions = new Map<string, number>();
  const present = new Set<number>();
  const words = new Map(Object.entries(manifest.common));
  let index: LookupIndex | undefined;

  return {
    words,
    getTelling: (count) => Math.log(1 + manifest.codes / Math.max(1, count)),
    getRow,
    getRowsNear,
    loadCodes: (strings) => loadAll(strings.flatMap(getCodeNames), addCodes),
    loadEntries: (list) =>
      loadAll(
        list.map((at) => `entry-${Math.floor(at / ENTRIES_PER_SHARD)}`),
        addCodes,
      ),
    loadVendors: (list) =>
      loadAll(
        list.map((at) => `vendor-${Math.floor(at / VENDORS_PER_SHARD)}`),
        addVendors,
      ),
    loadCodesOf,
    getPosition: (vendor) => positions.get(vendor),
    hasCodeOf: (position) => present.has(position),
    getIndex: () => {
      const counts = { codes: manifest.codes, words };
      index ??= makeLookupIndex(
        { vendors: [...vendors.values()], codes: [...codes.values()] },
        counts,
      );
      return index;
    },
  };

  function load<T>(name: string): Promise<T> {
    let shard = shards.get(name);
    if (!shard) {
      shard = readFile(`${manifest.folder}/${name}`);
      shards.set(name, shard);
      // What could not be fetched is asked for again.
      shard.catch(() => shards.delete(name));
    }
    return shard as Promise<T>;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The names tell what the shards hold.
  async function loadAll<T>(names: readonly string[], add: (shard: T) => void) {
    const wanted = [...new Set(names)].filter((name) => !added.has(name)).slice(0, MAX_SHARDS);
    // Another text may be waiting for some of them: they are fetched once, and added by the first.
    const parts = await Promise.all(wanted.map((name) => load<T>(name)));
    for (const [i, name] of wanted.entries()) {
      const part = parts[i];
      if (part === undefined || added.has(name)) continue;
      added.add(name);
      add(part);
    }
  }

  async function getRow(table: Table, term: string): Promise<Row | undefined> {
    const at = findShard(manifest.tables[table], term);
    if (at === undefined) return undefined;
    const shard = await load<TableShard>(`${table}-${at}`);
    const row = Object.hasOwn(shard, term) ? shard[term] : undefined;
    if (row && table === 'word') words.set(term, Number(row[0]));
    return row;
  }

  async function getRowsNear(table: Table, term: string): Promise<[string, Row][]> {
    const starts = manifest.tables[table];
    const prefix = term.slice(0, COMMON_START);
    const first = findShard(starts, prefix) ?? 0;
    const last = findShard(starts, `${prefix}\uffff`) ?? -1;
    const near = Array.from(
      { length: Math.min(last - first + 1, 4) },
      (_, i) => `${table}-${first + i}`,
    );
    const parts = await Promise.all(near.map((name) => load<TableShard>(name)));
    return parts.flatMap((part) => Object.entries(part));
  }

  /** Of a string that fills several shards, the first and the last. */
  function getCodeNames(string: string): string[] {
    const last = findShard(manifest.codeStarts, string) ?? 0;
    let first = last;
    while (first > 0 && manifest.codeStarts[first] === string) first--;
    return [`code-${first}`, `code-${last}`];
  }

  function addCodes({ codes: list, vendors: labels }: CodeShard) {
    for (const code of list) codes.set(`${code.vendor} ${code.code}`, code);
    for (const { at, ...label } of labels) {
      present.add(at);
      positions.set(label.id, at);
      if (!vendors.has(label.id))
        vendors.set(label.id, { ...label, api: '', names: [], hosts: [], fields: [] });
    }
    index = undefined;
  }

  function addVendors({ vendors: list, start }: VendorShard) {
    for (const [i, { first, ...vendor }] of list.entries()) {
      vendors.set(vendor.id, vendor);
      positions.set(vendor.id, start + i);
      firsts.set(start + i, { first, count: vendor.codes });
    }
    index = undefined;
  }

  async function loadCodesOf(position: number | undefined) {
    const { first = 0, count = 0 } = firsts.get(position ?? -1) ?? {};
    if (count === 0) return;
    const last = first + Math.min(count, MAX_OF_VENDOR) - 1;
    const from = Math.floor(first / ENTRIES_PER_SHARD);
    const length = Math.floor(last / ENTRIES_PER_SHARD) - from + 1;
    await loadAll(
      Array.from({ length }, (_, i) => `entry-${from + i}`),
      addCodes,
    );
  }
}

/** The last shard that begins at or before a term. */
function findShard(starts: readonly string[], term: string): number | undefined {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  return starts.length === 0 ? undefined : low;
}
