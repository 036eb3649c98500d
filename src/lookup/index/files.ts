import { getCanonical } from '../../catalog/printed/numbering.ts';
import type { Maker } from './makers.ts';
import type { Numbering } from '../../schemas/numbering.ts';
import { foldName, getWords } from '../../text/words.ts';
import { getMessageTemplates } from '../../catalog/printed/message-parts.ts';
import { getNames } from './code-names.ts';
import type { ClassPatterns, IndexedCode, IndexedVendor, LookupData, Printer } from './data.ts';

/*
 * The files of the index. A small catalog is one file. A large one is cut into shards, so that a
 * look-up costs about the same however large it grows. A first file says where each shard begins.
 */

/** The first file: all there is, or where it is. */
export type IndexFile = WholeFile | ManifestFile;

export interface WholeFile extends LookupData {
  kind: 'whole';
}

export interface ManifestFile {
  kind: 'manifest';
  /** Name of the folder of the shards: another one for other content. */
  folder: string;
  /** Number of codes. */
  codes: number;
  /** Number of shards `key-0`, `key-1`, …; see `getKeyShard`. */
  keys: number;
  /** Where the shards of each table begin. */
  tables: Record<Table, TableStarts>;
  /** Shards that are so small that they are not worth a request. */
  inline?: Record<string, object>;
  /** In how many codes the commonest words occur. */
  common: Record<string, number>;
  /** See `LookupData`. */
  moves?: Record<string, string>;
  /** Each way once in which a catalog writes its numbers. */
  numberings?: Numbering[];
  /** The catalogs by whose arithmetic long numbers are made. */
  makers?: Maker[];
  /** Where the forms are in which catalogs print their codes; absent where there are none. */
  forms?: FormTable;
  /** Whether there is a shard of classes. */
  hasClasses?: true;
}

/** Which texts ask for which shards of forms. */
export interface FormTable {
  /** For each shard `form-…`, the words of which a text has one, joined by spaces. */
  words: string[];
  /** Forms without a word: where one of them stands in a text, their shard is asked for. */
  loose?: string[];
}

/** The shard of the forms that have no word. */
export const LOOSE_FORMS = 'forms-loose';

/** The shard of how codes look that are not listed. */
export const CLASSES = 'classes';

/** The shard that has everything, for long texts: they ask for so much that one request costs less. */
export const WHOLE = 'whole';

/** A shard of forms: of each catalog those that are in it. */
export type FormShard = Printer[];

/** The shard `classes`. */
export type ClassShard = ClassPatterns[];

/**
 * What is cut into shards in the order of its terms. `code`: codes by their string in lower case.
 * `name`: names, domains and anchors of vendors, and fields. `word`: single words. `pair`: two words
 * of one text.
 */
export type Table = 'code' | 'name' | 'word' | 'pair';

/** Where shards begin: the first file must not grow with the catalog. */
export interface TableStarts {
  /** The first term of each shard; of many shards, that of each file `starts-…`. */
  starts: string[];
  /** Where there are such files, for how many shards each is. */
  each?: number;
}

/** A file `starts-code-0`: the first term of each of its shards. */
export type StartsFile = string[];

/**
 * A shard of codes: `code-…` in the order of their strings, `key-…` by their keys, `entry-…` in the
 * order of the catalog, `list-…` those of one vendor, by its position.
 */
export interface CodeShard {
  codes: IndexedCode[];
  /** What links to these codes show of their vendors, and where such codes stand in answers. */
  vendors: VendorLabel[];
}

/** What stands for a vendor beside its codes, and its position in the catalog. */
export type VendorLabel = Pick<
  IndexedVendor,
  | 'id'
  | 'name'
  | 'product'
  | 'codes'
  | 'isStandard'
  | 'usual'
  | 'isOfNames'
  | 'systems'
  | 'fields'
  | 'hints'
  | 'chains'
  | 'numbering'
  | 'derived'
> & {
  at: number;
};

/** A shard of vendors `vendor-…` in the order of the catalog. */
export interface VendorShard {
  /** Position of the first of them. */
  start: number;
  vendors: IndexedVendor[];
}

/** A shard of a table. */
export type TableShard = Record<string, Row>;

/**
 * What a term leads to. Of a name: positions of vendors that go by it, and of vendors that have a
 * field so called. Of a pair: positions of codes. Of a word: the number of codes that have it, and
 * positions of the first few.
 */
export type Row = number[];

/** Codes in a shard that is found by their positions. */
export const ENTRIES_PER_SHARD = 16;

/** Vendors in a shard. */
export const VENDORS_PER_SHARD = 1;

/** Codes of one vendor that are fetched because it is named. */
export const MAX_OF_VENDOR = 160;

/** Codes of a word that is rare: all of them are in its row. Commoner ones are told by pairs. */
export const MAX_RARE = 12;

/**
 * Terms under which a code is found in the shards of keys: its names, its path segment, itself, and what
 * its messages are that are one word.
 */
export function getKeyTerms(entry: IndexedCode): string[] {
  const { code, slug } = entry;
  const words = getMessageTemplates(entry).flatMap(({ message }) =>
    getWords(message).length === 1 ? message : [],
  );
  // Codes without digits are asked for among the keys only.
  const names = [...getNames(entry), ...words, slug, /\d/.test(code) ? undefined : code];
  return [...new Set(names.flatMap((name) => foldName(name ?? '') || []))];
}

/** Terms under which a code is found in the shards of strings: itself, and its numbers. */
export function getCodeTerms(
  { code, numbers = {} }: IndexedCode,
  numbering: Numbering | undefined,
): string[] {
  const written = [code, ...Object.values(numbers)].map((text) => getCanonical(text, numbering));
  return [...new Set([code.toLowerCase(), ...written])];
}

/** The shard of `count` that has the codes of a folded key: found without a list of where keys begin. */
export function getKeyShard(term: string, count: number): number {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % count;
}

/** The term of a domain among the names. */
export function getHostTerm(host: string): string {
  return `@${host}`;
}

/** The term of what stands before the code in a vendor's anchors, among the names. */
export function getAnchorTerm(start: string): string {
  return `#${start}`;
}

/** The term of a folded field name among the names. */
export function getFieldTerm(folded: string): string {
  return `.${folded}`;
}

/** The term of an object's names, whatever their order. */
export function getShapeTerm(names: readonly string[]): string {
  return `{${[...new Set(names.map(foldName))].sort().join(',')}`;
}
