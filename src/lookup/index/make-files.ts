import type { Numbering } from '../../schemas/numbering.ts';
import { countWords } from './code-words.ts';
import { cut, cutCodes, cutKeys, cutTable, cutVendors, makeStarts } from './cut.ts';
import type { Cut } from './cut.ts';
import type { CodeField, IndexedCode, IndexedVendor, LookupData, VendorChain } from './data.ts';
import { CLASSES, ENTRIES_PER_SHARD, VENDORS_PER_SHARD, WHOLE } from './files.ts';
import type {
  CodeShard,
  IndexFile,
  ManifestFile,
  Table,
  TableShard,
  VendorLabel,
  VendorShard,
} from './files.ts';
import { makeFormFiles } from './make-form-files.ts';
import { makeTables } from './make-tables.ts';
import { getMakers } from './makers.ts';
import { addNumbering } from './numberings.ts';

/** A catalog of up to so many codes is one file. */
const MAX_WHOLE = 512;

/** The first shard of names, and how many characters of JSON it has where the first file holds it. */
const NAMES = 'name-0';
const MAX_INLINE = 8000;

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
  const makeCodes = makeShardMaker(vendors);
  const keys = cutKeys(data);
  const forms = makeFormFiles(data);
  const numberings = getNumberings(vendors);
  const makers = vendors.flatMap(getMakers);
  const tables = [
    makeTable('code', cutCodes(data), makeCodes),
    ...Object.entries(makeTables(data, counts.words)).map(([table, rows]) =>
      makeTable(table as Table, cutTable(rows), (part): TableShard => Object.fromEntries(part)),
    ),
  ];
  const shards = new Map<string, object>([
    ...tables.flatMap(({ files }) => files),
    ...nameShards('key', keys, makeCodes),
    ...nameShards('entry', cut(codes, ENTRIES_PER_SHARD), makeCodes),
    ...nameShards('list', cutVendors(data), makeCodes),
    ...nameShards('vendor', cut(vendors, VENDORS_PER_SHARD), makeVendorShard),
    ...forms.shards,
    ...(data.classes ? [[CLASSES, data.classes] as const] : []),
    [WHOLE, data],
  ]);
  const inline = takeInline(shards);
  const common = [...counts.words].sort((a, b) => b[1] - a[1]).slice(0, COMMON);
  const index: ManifestFile = {
    kind: 'manifest',
    folder: makeFolder(JSON.stringify(data)),
    codes: codes.length,
    keys: keys.length,
    tables: Object.fromEntries(
      tables.map(({ name, table }) => [name, table]),
    ) as ManifestFile['tables'],
    common: Object.fromEntries(common),
    ...(inline && { inline }),
    ...(data.moves && { moves: data.moves }),
    ...(numberings.length > 0 && { numberings }),
    ...(makers.length > 0 && { makers }),
    ...(forms.shards.size > 0 && { forms: forms.table }),
    ...(data.classes && { hasClasses: true as const }),
  };
  return { index, shards };
}

/** Each way once in which a catalog writes its numbers. */
function getNumberings(vendors: readonly IndexedVendor[]): Numbering[] {
  const all: Numbering[] = [];
  for (const { numbering } of vendors) if (numbering) addNumbering(all, numbering);
  return all;
}

/** Takes out the names of vendors, where all of them are few: every look-up asks for some. */
function takeInline(shards: Map<string, object>): ManifestFile['inline'] {
  const names = shards.get(NAMES);
  const isFew = names && !shards.has('name-1') && JSON.stringify(names).length < MAX_INLINE;
  if (!isFew) return undefined;
  shards.delete(NAMES);
  return { [NAMES]: names };
}

function makeTable<T>(name: Table, parts: readonly Cut<T>[], make: (items: T[]) => object) {
  const { table, files } = makeStarts(parts);
  return {
    name,
    table,
    files: [
      ...nameShards(
        name,
        parts.map(({ items }) => items),
        make,
      ),
      ...nameShards(`starts-${name}`, files, (starts) => starts),
    ],
  };
}

function nameShards<T>(
  kind: string,
  parts: readonly T[],
  make: (part: T, i: number) => object,
): [string, object][] {
  return parts.map((part, i) => [`${kind}-${i}`, make(part, i)]);
}

function makeVendorShard(vendors: IndexedVendor[], i: number): VendorShard {
  return { start: i * VENDORS_PER_SHARD, vendors };
}

function makeShardMaker(
  vendors: readonly IndexedVendor[],
): (codes: readonly IndexedCode[]) => CodeShard {
  const places = new Map(vendors.map((vendor, at) => [vendor.id, { vendor, at }]));
  return (codes) => {
    const groups = [...Map.groupBy(codes, ({ vendor }) => vendor)];
    const labels = groups.flatMap(([id, own]) => {
      const place = places.get(id);
      return place ? makeLabel(place.vendor, place.at, own) : [];
    });
    return { codes: [...codes], vendors: labels };
  };
}

function makeLabel(vendor: IndexedVendor, at: number, codes: readonly IndexedCode[]): VendorLabel {
  const { id, name, product, codes: count, isStandard, usual, hints, fields } = vendor;
  const { isOfNames, systems, numbering, derived } = vendor;
  const strings = new Set(codes.map(({ code }) => code));
  const chains = keepChains(vendor, strings);
  return {
    id,
    name,
    product,
    codes: count,
    at,
    ...(isStandard && { isStandard }),
    ...(usual !== undefined && { usual }),
    ...(isOfNames && { isOfNames }),
    ...(systems && { systems }),
    ...(numbering && { numbering }),
    ...(derived && { derived }),
    ...(hints && { hints }),
    ...(chains.length > 0 && { chains }),
    fields: fields.map((field) => keepSamples(field, strings)),
  };
}

/** Of the texts beside codes, those of the codes that are there. */
function keepSamples({ samples, ...field }: CodeField, strings: ReadonlySet<string>): CodeField {
  const own = Object.entries(samples ?? {}).filter(([code]) => strings.has(code));
  return own.length === 0 ? field : { ...field, samples: Object.fromEntries(own) };
}

/** The chains of the codes that are there. */
function keepChains({ chains = [] }: IndexedVendor, strings: ReadonlySet<string>): VendorChain[] {
  return chains.flatMap(({ codes, ...chain }) => {
    const own = codes?.filter((code) => strings.has(code));
    if (own?.length === 0) return [];
    return [{ ...chain, ...(own && { codes: own }) }];
  });
}
