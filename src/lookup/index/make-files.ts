import type { IndexedCode, IndexedVendor, LookupData } from './data.ts';
import { CODES_PER_SHARD, ENTRIES_PER_SHARD, VENDORS_PER_SHARD } from './files.ts';
import type { CodeShard, IndexFile, ManifestFile, Row, Table, TableShard } from './files.ts';
import { countWords } from './code-words.ts';
import { makeTables } from './make-tables.ts';

/** A catalog of up to so many codes is one file. */
const MAX_WHOLE = 512;

/** Characters of JSON in a shard of a table. */
const SHARD_LENGTH = 16_000;

/** Words whose counts the first file holds. */
const COMMON = 256;

/** Makes the files of the index: the first one, and the shards by their names. */
export function makeIndexFiles(
  data: LookupData,
  /** Names the folder of the shards from what is in them. */
  makeFolder: (content: string) => string,
): { index: IndexFile; shards: ReadonlyMap<string, object> } {
  const { codes, vendors } = data;
  if (codes.length <= MAX_WHOLE) return { index: { kind: 'whole', ...data }, shards: new Map() };
  const counts = countWords(codes);
  const byString = cut(sortCodes(data), CODES_PER_SHARD);
  const tables = Object.entries(makeTables(data, counts.words)).map(([table, rows]) => ({
    table: table as Table,
    parts: cutTable(rows),
  }));
  const shards = new Map<string, object>([
    ...nameShards('code', byString, (part) => makeCodeShard(part, vendors)),
    ...nameShards('entry', cut(codes, ENTRIES_PER_SHARD), (part) => makeCodeShard(part, vendors)),
    ...nameShards('vendor', cut(placeVendors(data), VENDORS_PER_SHARD), (part, i) => ({
      start: i * VENDORS_PER_SHARD,
      vendors: part,
    })),
    ...tables.flatMap(({ table, parts }) =>
      nameShards(table, parts, (part): TableShard => Object.fromEntries(part)),
    ),
  ]);
  const common = [...counts.words].sort((a, b) => b[1] - a[1]).slice(0, COMMON);
  const index: ManifestFile = {
    kind: 'manifest',
    folder: makeFolder(JSON.stringify(data)),
    codes: codes.length,
    codeStarts: getStarts(
      byString.map((part) => ({
        first: part[0]?.code.toLowerCase() ?? '',
        last: part.at(-1)?.code.toLowerCase() ?? '',
      })),
    ),
    tables: Object.fromEntries(
      tables.map(({ table, parts }) => [table, getStarts(parts.map(getEnds))]),
    ) as Record<Table, string[]>,
    common: Object.fromEntries(common),
  };
  return { index, shards };
}

function nameShards<T>(
  kind: string,
  parts: readonly T[],
  make: (part: T, i: number) => object,
): [string, object][] {
  return parts.map((part, i) => [`${kind}-${i}`, make(part, i)]);
}

/** Sorts by string in lower case; of one string, codes of smaller vendors first, as answers are. */
function sortCodes({ codes, vendors }: LookupData): IndexedCode[] {
  const sizes = new Map(vendors.map(({ id, codes: count }) => [id, count]));
  const keyed = codes.map((code) => ({
    code,
    lower: code.code.toLowerCase(),
    size: sizes.get(code.vendor) ?? 0,
  }));
  keyed.sort((a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : a.size - b.size));
  return keyed.map(({ code }) => code);
}

/** Where shards begin: of each first term only as much as tells it from the term before. */
function getStarts(shards: readonly { first: string; last: string }[]): string[] {
  return shards.map(({ first }, i) => {
    const before = shards[i - 1]?.last ?? '';
    let length = 1;
    while (length < first.length && first.slice(0, length) <= before) length++;
    return first.slice(0, length);
  });
}

function cut<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

const positions = new WeakMap<readonly IndexedVendor[], ReadonlyMap<string, number>>();

function makeCodeShard(codes: IndexedCode[], vendors: readonly IndexedVendor[]): CodeShard {
  let places = positions.get(vendors);
  if (!places) {
    places = new Map(vendors.map(({ id }, at) => [id, at]));
    positions.set(vendors, places);
  }
  const ids = [...new Set(codes.map(({ vendor }) => vendor))];
  const labels = ids.flatMap((id) => {
    const at = places.get(id) ?? -1;
    const vendor = vendors[at];
    if (!vendor) return [];
    const { name, product, codes: count, isStandard } = vendor;
    return [{ id, name, product, codes: count, at, ...(isStandard && { isStandard }) }];
  });
  return { codes, vendors: labels };
}

/** Vendors with the position of their first code: those of one vendor stand together. */
function placeVendors({ vendors, codes }: LookupData) {
  const firsts = new Map<string, number>();
  for (const [i, { vendor }] of codes.entries()) if (!firsts.has(vendor)) firsts.set(vendor, i);
  return vendors.map((vendor) => ({ ...vendor, first: firsts.get(vendor.id) ?? 0 }));
}

/** Taken before a shard is made an object, which would put terms that are numbers first. */
function getEnds(part: readonly (readonly [term: string, row: Row])[]) {
  return { first: part[0]?.[0] ?? '', last: part.at(-1)?.[0] ?? '' };
}

/** Cuts a table into shards, in the order of its terms. */
function cutTable(rows: ReadonlyMap<string, Row>): [string, Row][][] {
  const parts: [string, Row][][] = [];
  let length = Infinity;
  for (const [term, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const size = term.length + JSON.stringify(row).length + 4;
    if (length + size > SHARD_LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push([term, row]);
    length += size;
  }
  return parts;
}
