import { foldName, getWords } from '../words.ts';
import { countWords, getPairs, getPhrases } from './code-words.ts';
import { makeWordFinder } from './word-finder.ts';
import type { WordFinder } from './word-finder.ts';
import type { CodeField, IndexedCode, IndexedVendor, LookupData } from './data.ts';

/** The catalog, or the part of it that a text asks for, ready to be looked up in. */
export interface LookupIndex {
  vendors: ReadonlyMap<string, IndexedVendor>;
  /** Codes by their string in lower case: `err_x`. */
  byCode: ReadonlyMap<string, readonly IndexedCode[]>;
  /** Codes by their path segment, where that is not the code itself. */
  bySlug: ReadonlyMap<string, readonly IndexedCode[]>;
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
  /** Codes by two words that follow each other in their message or key. */
  byPair: ReadonlyMap<string, readonly IndexedCode[]>;
  findByWords: WordFinder;
  /** All codes of a vendor. */
  getCodes: (vendor: string) => readonly IndexedCode[];
  /** Codes that begin with a text in lower case, in order. */
  findByPrefix: (start: string, limit: number) => IndexedCode[];
  /** How much a word tells: the fewer codes have it, the more. */
  getWeight: (word: string) => number;
}

export interface VendorField {
  vendor: IndexedVendor;
  field: CodeField;
  /** Index into the vendor's `fields`. */
  position: number;
}

/** A name of a vendor. */
export interface VendorName {
  vendor: IndexedVendor;
  /** As the vendor's data has it. */
  name: string;
  /** Its words, joined by single spaces. */
  words: string;
}

/** Names in scripts that have no spaces between words stand inside of longer runs. */
const NOT_SPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Makes an index of everything in `data`. */
export function makeLookupIndex(
  { vendors, codes }: LookupData,
  counts = countWords(codes),
): LookupIndex {
  const fields = vendors.flatMap((vendor) =>
    vendor.fields.map((field, position) => ({ vendor, field, position })),
  );
  const keyed = codes.filter(({ key }) => key !== undefined);
  const byName = groupByName(vendors);
  const highest = Math.log(1 + counts.codes * 2);
  return {
    vendors: new Map(vendors.map((vendor) => [vendor.id, vendor])),
    byCode: Map.groupBy(codes, ({ code }) => code.toLowerCase()),
    bySlug: Map.groupBy(
      codes.filter(({ slug }) => slug !== undefined),
      ({ slug = '' }) => slug,
    ),
    byName,
    notSpaced: [...byName.values()].flat().filter(({ name }) => NOT_SPACED.test(name)),
    byTopic: groupByTopic(vendors),
    byHost: groupByHost(vendors),
    byKey: Map.groupBy(keyed, ({ key = '' }) => foldName(key)),
    byField: Map.groupBy(fields, ({ field }) => foldName(field.path.at(-1) ?? '')),
    byPair: groupByPair(codes),
    findByWords: makeWordFinder(codes),
    getCodes: makeVendorFinder(codes),
    findByPrefix: makePrefixFinder(codes),
    getWeight: (word) => {
      const count = counts.words.get(word);
      return count === undefined ? 1 : Math.log(1 + counts.codes / count) / highest;
    },
  };
}

function groupByName(vendors: readonly IndexedVendor[]): Map<string, VendorName[]> {
  const names = vendors.flatMap((vendor) =>
    vendor.names.map((name) => ({ vendor, name, words: getWords(name).join(' ') })),
  );
  return Map.groupBy(names, ({ words }) => words.split(' ', 1)[0] ?? '');
}

function groupByTopic(vendors: readonly IndexedVendor[]): Map<string, IndexedVendor[]> {
  const pairs = vendors.flatMap((vendor) =>
    (vendor.topics ?? []).map((word) => ({ vendor, word })),
  );
  const groups = Map.groupBy(pairs, ({ word }) => word);
  return new Map([...groups].map(([word, group]) => [word, group.map(({ vendor }) => vendor)]));
}

function groupByHost(vendors: readonly IndexedVendor[]): Map<string, IndexedVendor[]> {
  const pairs = vendors.flatMap((vendor) => vendor.hosts.map((host) => ({ vendor, host })));
  const groups = Map.groupBy(pairs, ({ host }) => host);
  return new Map([...groups].map(([host, group]) => [host, group.map(({ vendor }) => vendor)]));
}

function groupByPair(codes: readonly IndexedCode[]): Map<string, IndexedCode[]> {
  const pairs = new Map<string, IndexedCode[]>();
  for (const code of codes) {
    for (const pair of new Set(getPhrases(code).flatMap(getPairs))) {
      const group = pairs.get(pair);
      if (group) group.push(code);
      else pairs.set(pair, [code]);
    }
  }
  return pairs;
}

function makeVendorFinder(codes: readonly IndexedCode[]): LookupIndex['getCodes'] {
  let groups: Map<string, IndexedCode[]> | undefined;
  return (vendor) => {
    groups ??= Map.groupBy(codes, (code) => code.vendor);
    return groups.get(vendor) ?? [];
  };
}

function makePrefixFinder(codes: readonly IndexedCode[]): LookupIndex['findByPrefix'] {
  let sorted: { code: IndexedCode; lower: string }[] | undefined;
  return (start, limit) => {
    sorted ??= codes
      .map((code) => ({ code, lower: code.code.toLowerCase() }))
      .sort((a, b) => (a.lower < b.lower ? -1 : 1));
    const first = sorted.findIndex(({ lower }) => lower >= start);
    if (first === -1) return [];
    const run = sorted.slice(first, first + limit);
    return run.filter(({ lower }) => lower.startsWith(start)).map(({ code }) => code);
  };
}
