import { foldName } from '../words.ts';
import type { IndexedCode, IndexedVendor, LookupData } from './data.ts';

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
  /** The first code, in lower case, of each shard `code-0`, `code-1`, … */
  codeStarts: string[];
  /** The first term of each shard of each table. */
  tables: Record<Table, string[]>;
  /** In how many codes the commonest words occur. */
  common: Record<string, number>;
}

/**
 * The sorted tables. `name`: names, domains and anchors of vendors, and fields. `key`: keys, and path
 * segments that are not the code itself. `word`: single words. `pair`: two words of one text.
 */
export type Table = 'name' | 'key' | 'word' | 'pair';

/** A shard of codes: `code-…` in the order of their strings, `entry-…` in the order of the catalog. */
export interface CodeShard {
  codes: IndexedCode[];
  /** What links to these codes show of their vendors. */
  vendors: VendorLabel[];
}

/** What is shown of a vendor, and its position in the catalog. */
export type VendorLabel = Pick<
  IndexedVendor,
  'id' | 'name' | 'product' | 'codes' | 'isStandard'
> & {
  at: number;
};

/** A shard of vendors `vendor-…` in the order of the catalog, with the position of their first code. */
export interface VendorShard {
  /** Position of the first of them. */
  start: number;
  vendors: (IndexedVendor & { first: number })[];
}

/** A shard of a table. */
export type TableShard = Record<string, Row>;

/**
 * What a term leads to. Of a name: positions of vendors that go by it, and of vendors that have a
 * field so called. Of a key or pair: positions of codes. Of a word: the number of codes that have
 * it, and positions of the first few.
 */
export type Row = (number | number[])[];

/** Codes in a shard that is found by their strings. */
export const CODES_PER_SHARD = 96;

/** Codes in a shard that is found by their positions. */
export const ENTRIES_PER_SHARD = 16;

/** Vendors in a shard. */
export const VENDORS_PER_SHARD = 8;

/** Codes of a word that is rare: all of them are in its row. Commoner ones are told by pairs. */
export const MAX_RARE = 12;

/** The term of a path segment among the keys. */
export function getSlugTerm(slug: string): string {
  return `/${slug}`;
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
