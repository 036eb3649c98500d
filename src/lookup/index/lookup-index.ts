import type { Numbering } from '../../schemas/numbering.ts';
import type { ClassPatterns, CodeField, IndexedCode, IndexedVendor, Printer } from './data.ts';
import type { Maker } from './makers.ts';
import type { PrefixFinder } from './prefix-finder.ts';
import type { WordFinder } from './word-finder.ts';

/** The catalog, or the part of it that a text asks for, ready to be looked up in. */
export interface LookupIndex {
  vendors: ReadonlyMap<string, IndexedVendor>;
  /** How catalogs print their codes, in the order of the catalogs. */
  printers: readonly Printer[];
  /** Each way once in which a catalog writes its numbers: of all, also where only parts are there. */
  numberings: readonly Numbering[];
  /** The catalogs by whose arithmetic long numbers are made: of all, also where only parts are there. */
  makers: readonly Maker[];
  /** How codes look that are not listed. */
  classes: readonly ClassPatterns[];
  /** Codes by their string in lower case: `err_x`. */
  byCode: ReadonlyMap<string, readonly IndexedCode[]>;
  /** Codes by their path segment, where that is not the code itself. */
  bySlug: ReadonlyMap<string, readonly IndexedCode[]>;
  /** Paths that pages had before, and those that they have now. */
  moves: ReadonlyMap<string, string>;
  /** Vendors by the first word of a name that they go by. */
  byName: ReadonlyMap<string, readonly VendorName[]>;
  /** Names in scripts without spaces, which stand inside of longer runs. */
  notSpaced: readonly VendorName[];
  /** Vendors by the single words of their names that few others have. */
  byTopic: ReadonlyMap<string, readonly IndexedVendor[]>;
  /** Vendors by domain. */
  byHost: ReadonlyMap<string, readonly IndexedVendor[]>;
  /** Codes by their folded key: `apicalllimitexceeded`. */
  byKey: ReadonlyMap<string, readonly IndexedCode[]>;
  /** Fields in which codes stand, by the folded name of the field. */
  byField: ReadonlyMap<string, readonly VendorField[]>;
  /** Codes by the numbers that they have on some systems. */
  byNumber: ReadonlyMap<string, readonly SystemNumber[]>;
  /** Codes by two words that follow each other in their message or key. */
  byPair: ReadonlyMap<string, readonly IndexedCode[]>;
  findByWords: WordFinder;
  /** All codes of a vendor. */
  getCodes: (vendor: string) => readonly IndexedCode[];
  /** Codes that begin with a text in lower case, in order. */
  findByPrefix: PrefixFinder;
  /** How much a word tells: the fewer codes have it, the more. */
  getWeight: (word: string) => number;
}

/** What is there before anything else is asked for. */
export type Known = Pick<LookupIndex, 'moves' | 'numberings' | 'makers' | 'printers'>;

export interface VendorField {
  vendor: IndexedVendor;
  field: CodeField;
  /** Index into the vendor's `fields`. */
  position: number;
}

/** A code that has a number on some systems. */
export interface SystemNumber {
  code: IndexedCode;
  /** Ids of the systems, in the order of the code's data. */
  systems: string[];
}

/** A name of a vendor. */
export interface VendorName {
  vendor: IndexedVendor;
  /** As the vendor's data has it. */
  name: string;
  /** Its words, joined by single spaces. */
  words: string;
}
