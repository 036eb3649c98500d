import type { IndexedCode, LookupData } from './data.ts';
import { getCodeTerms, getKeyShard, getKeyTerms, MAX_OF_VENDOR } from './files.ts';
import type { Row, StartsFile, TableStarts } from './files.ts';

/** A part of something sorted: what is in it, and its first and last terms. */
export interface Cut<T> {
  items: T[];
  first: string;
  last: string;
}

/** Characters of JSON in a shard of a table; of a small table half as many, since few are asked for. */
const TABLE_LENGTH = 16_000;
const MAX_SMALL = 400_000;

/** Characters of JSON in a shard of codes, unless one string has more; of few codes, fewer. */
const CODES_LENGTH = 12_000;
const FEW_CODES_LENGTH = 9_000;
const MAX_FEW = 2_000_000;

/** Codes of one string or key that are found by it: of more, a text must tell the vendor or a message. */
const MAX_ALIKE = 40;

/** Shards that one list of starts is for. */
const MAX_STARTS = 512;

/** Cuts a table into shards, in the order of its terms. */
export function cutTable(rows: ReadonlyMap<string, Row>): Cut<[string, Row]>[] {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = sorted.map((item) => ({
    term: item[0],
    items: [item],
    size: item[0].length + JSON.stringify(item[1]).length + 4,
  }));
  return join(groups, getLength(groups) > MAX_SMALL ? TABLE_LENGTH : TABLE_LENGTH / 2);
}

/** Cuts codes into shards in the order of their strings; all codes of a string are in one. */
export function cutCodes(data: LookupData): Cut<IndexedCode>[] {
  const numberings = new Map(data.vendors.map(({ id, numbering }) => [id, numbering]));
  const getTerms = (code: IndexedCode) => getCodeTerms(code, numberings.get(code.vendor));
  const groups = groupByTerms(rank(data), getTerms).sort((a, b) => (a.term < b.term ? -1 : 1));
  return join(groups, getCodesLength(groups)).map((cut) => ({
    ...cut,
    items: [...new Set(cut.items)],
  }));
}

/** Deals the codes that have a key out to shards; those of one key are in the same. */
export function cutKeys(data: LookupData): IndexedCode[][] {
  const groups = groupByTerms(rank(data), getKeyTerms);
  const count = Math.max(1, Math.ceil(getLength(groups) / (getCodesLength(groups) / 2)));
  const shards = Array.from({ length: count }, () => new Set<IndexedCode>());
  for (const { term, items } of groups)
    for (const code of items) shards[getKeyShard(term, count)]?.add(code);
  return shards.map((shard) => [...shard]);
}

function getLength(groups: readonly Group<unknown>[]): number {
  return groups.reduce((sum, { size }) => sum + size, 0);
}

function getCodesLength(groups: readonly Group<unknown>[]): number {
  return getLength(groups) > MAX_FEW ? CODES_LENGTH : FEW_CODES_LENGTH;
}

/** Puts codes together that are found by the same term. */
function groupByTerms(
  codes: readonly IndexedCode[],
  getTerms: (code: IndexedCode) => string[],
): Group<IndexedCode>[] {
  const all = codes.flatMap((code) => getTerms(code).map((term) => ({ code, term })));
  return [...Map.groupBy(all, ({ term }) => term)].map(([term, items]) =>
    makeGroup(
      term,
      items.map(({ code }) => code),
    ),
  );
}

/** The first codes of each vendor, in the order of the catalog. */
export function cutVendors({ vendors, codes }: LookupData): IndexedCode[][] {
  const groups = Map.groupBy(codes, ({ vendor }) => vendor);
  return vendors.map(({ id }) => (groups.get(id) ?? []).slice(0, MAX_OF_VENDOR));
}

/** Says where shards begin: in the first file, or in files of their own if there are many. */
export function makeStarts(parts: readonly Cut<unknown>[]): {
  table: TableStarts;
  files: StartsFile[];
} {
  const starts = parts.map(({ first }, i) => getStart(first, parts[i - 1]?.last ?? ''));
  if (starts.length <= MAX_STARTS) return { table: { starts }, files: [] };
  const files = cut(starts, MAX_STARTS);
  return { table: { starts: files.flatMap(([first]) => first ?? []), each: MAX_STARTS }, files };
}

/** Cuts a list into parts of one size. */
export function cut<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

/** Of a first term only as much as tells it from the term before. */
function getStart(first: string, before: string): string {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= before) length++;
  return first.slice(0, length);
}

/** Standards first, whose codes are meant wherever no vendor is; then those of smaller vendors, as answers are. */
function rank({ codes, vendors }: LookupData): IndexedCode[] {
  const ranks = new Map(
    vendors.map(({ id, isStandard, codes: count }) => [id, isStandard ? -1 : count]),
  );
  const getRank = ({ vendor }: IndexedCode) => ranks.get(vendor) ?? 0;
  return codes.toSorted((a, b) => getRank(a) - getRank(b));
}

interface Group<T> {
  term: string;
  items: T[];
  /** Characters of JSON. */
  size: number;
}

function makeGroup(term: string, codes: readonly IndexedCode[]): Group<IndexedCode> {
  const items = codes.slice(0, MAX_ALIKE);
  return { term, items, size: items.reduce((sum, code) => sum + JSON.stringify(code).length, 0) };
}

/** Puts groups after each other into parts of up to so many characters. */
function join<T>(groups: readonly Group<T>[], limit: number): Cut<T>[] {
  const parts: Cut<T>[] = [];
  let length = Infinity;
  for (const { term, items, size } of groups) {
    if (length + size > limit) {
      parts.push({ items: [], first: term, last: term });
      length = 0;
    }
    const part = parts.at(-1);
    if (part) part.last = term;
    part?.items.push(...items);
    length += size;
  }
  return parts;
}
