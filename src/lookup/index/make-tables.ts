import { foldName, getWords } from '../../text/words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { IndexedCode, IndexedVendor, LookupData } from './data.ts';
import { getAnchorTerm, getFieldTerm, getHostTerm, getShapeTerm, MAX_RARE } from './files.ts';
import type { Row, Table } from './files.ts';
import { getSpokenNames } from './code-names.ts';
import { getAllWords, getPhrases } from './code-words.ts';

/** Positions that the row of a pair holds at most. */
const MAX_OF_PAIR = 64;

type Lists = Map<string, Set<number>>;

/** Vendors that a field or the shape of an answer leads to; what more have in common tells none. */
const MAX_OF_FIELD = 2;
const MAX_OF_SHAPE = 4;

/** Makes the tables of terms: what leads to vendors, and what leads to codes. */
export function makeTables(
  { codes, vendors }: LookupData,
  counts: ReadonlyMap<string, number>,
): Record<Exclude<Table, 'code'>, Map<string, Row>> {
  const names: Lists = new Map();
  const words: Lists = new Map();
  const pairs: Lists = new Map();
  for (const [at, vendor] of vendors.entries()) {
    for (const term of getVendorTerms(vendor)) add(names, term, at);
  }
  for (const [term, { size }] of names) if (size > getLimit(term)) names.delete(term);
  const isCommon = (word: string) => (counts.get(word) ?? 0) > MAX_RARE;
  // Short texts first: where a row cannot hold all, it holds those that a few words make up.
  const order = codes
    .map((code, at) => ({
      code,
      at,
      length: getPhrases(code)[0]?.length ?? getAllWords(code).size,
    }))
    .sort((a, b) => a.length - b.length);
  for (const { code, at } of order) {
    for (const word of [...getAllWords(code), ...getSpokenNames(code)])
      if (!isNumber(word)) add(words, word, at, MAX_RARE);
    // A pair is only needed where neither word alone leads to the code.
    for (const [first, second] of getTellingPairs(code)) {
      if (isCommon(first) && isCommon(second)) add(pairs, `${first} ${second}`, at, MAX_OF_PAIR);
    }
  }
  return {
    name: pack(names, (list) => list),
    word: pack(words, (list, word) => [counts.get(word) ?? list.length, ...list]),
    pair: pack(pairs, (list) => list),
  };
}

function add(lists: Lists, term: string, at: number, limit = Infinity) {
  const list = lists.get(term);
  if (!list) lists.set(term, new Set([at]));
  else if (list.size < limit) list.add(at);
}

function getLimit(term: string): number {
  return term.startsWith('.') ? MAX_OF_FIELD : term.startsWith('{') ? MAX_OF_SHAPE : Infinity;
}

function pack(lists: Lists, make: (list: number[], term: string) => Row): Map<string, Row> {
  return new Map([...lists].map(([term, list]) => [term, make([...list], term)]));
}

function getVendorTerms({
  id,
  names,
  topics = [],
  hosts,
  anchors = [],
  fields,
}: IndexedVendor): string[] {
  return [
    id,
    ...names.map((name) => getWords(name)[0] ?? ''),
    ...topics,
    ...hosts.map(getHostTerm),
    ...anchors.map((pattern) => getAnchorTerm(pattern.split('{code}')[0] ?? '')),
    ...fields.flatMap(({ path, names: beside }) => [
      getFieldTerm(foldName(path.at(-1) ?? '')),
      getShapeTerm(beside),
    ]),
  ];
}

/** Telling words of one text of the code, with at most one between them. */
function getTellingPairs(code: IndexedCode): [string, string][] {
  const texts = [...getPhrases(code), getWords(code.description ?? '')];
  return texts.flatMap((words) => {
    const telling = keepTelling(words);
    return telling.flatMap((first, i) =>
      telling.slice(i + 1, i + 3).map((second): [string, string] => [first, second]),
    );
  });
}

/** The words of a text that tell something; all of them where that is hardly any. */
export function keepTelling(words: readonly string[]): readonly string[] {
  const plain = words.filter((word) => !isNumber(word));
  const telling = plain.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 1 ? telling : plain;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
