import { groupBy } from '../../text/groups.ts';
import type { IndexedVendor, LookupData, VendorChain } from './data.ts';
import { CLASSES, ENTRIES_PER_SHARD, getKeyShard, VENDORS_PER_SHARD } from './files.ts';
import type {
  ClassShard,
  CodeShard,
  FormShard,
  Row,
  Table,
  VendorLabel,
  VendorShard,
} from './files.ts';
import { makeGrowingIndex } from './growing-index.ts';
import type { LookupIndex } from './lookup-index.ts';
import type { ShardStore } from './shard-store.ts';

/** Puts the shards that one text asks for into an index. */
export interface ShardReader {
  /** In how many codes words occur, as far as that was fetched. */
  words: Map<string, number>;
  /** How much a term of so many codes tells. */
  getTelling: (count: number) => number;
  getRow: (table: Table, term: string) => Promise<Row | undefined>;
  /** The rows of the terms that begin alike. */
  getRowsNear: (table: Table, term: string) => Promise<[string, Row][]>;
  /** The forms that may stand in a text, by its words. */
  loadForms: (lines: readonly string[]) => Promise<void>;
  /** How codes look that are not listed. */
  loadClasses: () => Promise<void>;
  /** The codes that these strings, in lower case, are or begin. */
  loadCodes: (strings: readonly string[]) => Promise<void>;
  /** The codes of these folded keys. */
  loadKeys: (keys: readonly string[]) => Promise<void>;
  loadEntries: (positions: readonly number[]) => Promise<void>;
  loadVendors: (positions: readonly number[]) => Promise<void>;
  /** All codes of vendors by their positions; of a large one, the first. */
  loadCodesOf: (positions: readonly number[]) => Promise<void>;
  /** The position of a vendor that was fetched. */
  getPosition: (vendor: string) => number | undefined;
  /** The index of all that was fetched; it grows. */
  index: LookupIndex;
  /** How many shards are in the index. */
  getSize: () => number;
}

/** Shards of a kind that are fetched for one question. */
const MAX_SHARDS = 16;

/** Makes the reader for one text, so that it is answered the same whatever was looked up before. */
export function makeShardReader(store: ShardStore): ShardReader {
  const { manifest, load } = store;
  const words = new Map(Object.entries(manifest.common));
  const { index, add } = makeGrowingIndex({ codes: manifest.codes, words });
  const { moves, numberings, makers } = manifest;
  add({
    ...NOTHING,
    ...(moves && { moves }),
    ...(numberings && { numberings }),
    ...(makers && { makers }),
  });
  /** What is in the index already: a code is in several shards, a vendor may be a label only. */
  const shards = new Set<string>();
  const codes = new Set<string>();
  const vendors = new Set<string>();
  const positions = new Map<string, number>();
  const labelled = new Map<string, IndexedVendor>();

  return {
    words,
    getTelling: (count) => Math.log(1 + manifest.codes / Math.max(1, count)),
    getRow: async (table, term) => {
      const row = await store.getRow(table, term);
      if (row && table === 'word') words.set(term, row[0] ?? 0);
      return row;
    },
    getRowsNear: store.getRowsNear,
    loadForms: (lines) => loadAll(store.findForms(lines), addForms),
    loadClasses: () => loadAll(store.hasClasses ? [CLASSES] : [], addClasses),
    loadCodes: async (strings) => {
      const names = await Promise.all(strings.map((string) => store.findShard('code', string)));
      await loadAll(
        names.flatMap((name) => name ?? []),
        addCodes,
      );
    },
    loadKeys: (keys) =>
      loadAll(
        keys.map((key) => `key-${getKeyShard(key, manifest.keys)}`),
        addCodes,
      ),
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
    loadCodesOf: (list) =>
      loadAll(
        list.map((at) => `list-${at}`),
        addCodes,
      ),
    getPosition: (vendor) => positions.get(vendor),
    index,
    getSize: () => shards.size,
  };

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The names tell what the shards hold.
  async function loadAll<T>(names: readonly string[], addShard: (shard: T) => void) {
    const wanted = [...new Set(names)].filter((name) => !shards.has(name)).slice(0, MAX_SHARDS);
    const parts = await Promise.all(wanted.map((name) => load<T>(name)));
    for (const [i, name] of wanted.entries()) {
      const part = parts[i];
      if (part !== undefined && isNew(shards, name)) addShard(part);
    }
  }

  function addCodes({ codes: list, vendors: labels }: CodeShard) {
    for (const { at, id } of labels) positions.set(id, at);
    const missing: IndexedVendor[] = [];
    for (const label of labels) {
      const known = labelled.get(label.id);
      if (known) joinLabel(known, label);
      else if (!index.vendors.has(label.id)) {
        const vendor = makeLabelled(label);
        labelled.set(label.id, vendor);
        missing.push(vendor);
      }
    }
    const more = list.filter(({ vendor, code }) => isNew(codes, `${vendor} ${code}`));
    add({ vendors: missing, codes: more });
  }

  function addForms(printers: FormShard) {
    add({ ...NOTHING, printers });
  }

  function addClasses(classes: ClassShard) {
    add({ ...NOTHING, classes });
  }

  function addVendors({ vendors: list, start }: VendorShard) {
    for (const [i, { id }] of list.entries()) positions.set(id, start + i);
    add({ vendors: list.filter(({ id }) => isNew(vendors, id)), codes: [] });
  }
}

const NOTHING: LookupData = { vendors: [], codes: [] };

/** Adds to a set, and says whether it was not there before. */
function isNew(set: Set<string>, item: string): boolean {
  return set.size < set.add(item).size;
}

/** A vendor of which only what stands beside its codes is known yet. */
function makeLabelled(label: VendorLabel): IndexedVendor {
  return { ...label, api: '', names: [], hosts: [] };
}

/** Adds what the label of another shard says of its codes. */
function joinLabel(vendor: IndexedVendor, { chains = [] }: VendorLabel) {
  if (chains.length > 0) vendor.chains = joinChains([...(vendor.chains ?? []), ...chains]);
}

/** Makes one of the parts of each chain: every shard has it for its codes. */
function joinChains(chains: readonly VendorChain[]): VendorChain[] {
  const groups = groupBy(chains, ({ to, says }) => `${to} ${says}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first?.codes === undefined) return first ?? [];
    const more = others.flatMap(({ codes = [] }) => codes);
    return { ...first, codes: [...new Set([...first.codes, ...more])] };
  });
}
