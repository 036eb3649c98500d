import { getCanonical } from '../../catalog/printed/numbering.ts';
import type { Numbering } from '../../schemas/numbering.ts';
import { addToList } from '../../text/groups.ts';
import { foldName, getWords } from '../../text/words.ts';
import { getNames } from './code-names.ts';
import { countWords, getPairs, getPhrases } from './code-words.ts';
import type { WordCounts } from './code-words.ts';
import type { ClassPatterns, IndexedCode, IndexedVendor, LookupData, Printer } from './data.ts';
import type { Known, LookupIndex, SystemNumber, VendorField, VendorName } from './lookup-index.ts';
import { addMakers, getMakers } from './makers.ts';
import type { Maker } from './makers.ts';
import { addNumbering } from './numberings.ts';
import { makePrefixFinder } from './prefix-finder.ts';
import { makeWordFinder } from './word-finder.ts';

/** An index to which more of the catalog is added as it comes. */
export interface GrowingIndex {
  /** Always the same object; it has all that was added. */
  index: LookupIndex;
  /** Adds what was not added before: the order tells which of equal answers comes first. */
  add: (data: LookupData) => void;
}

/** Names in scripts that have no spaces between words stand inside of longer runs. */
const NOT_SPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Makes an index of everything in `data`. */
export function makeLookupIndex(data: LookupData, counts = countWords(data.codes)): LookupIndex {
  const { index, add } = makeGrowingIndex(counts);
  add(data);
  return index;
}

/** Makes an empty index; `counts` may grow with it. */
export function makeGrowingIndex(counts: WordCounts): GrowingIndex {
  const codes: IndexedCode[] = [];
  const ofVendors: Lists<IndexedCode> = new Map();
  const notSpaced: VendorName[] = [];
  const printers: Printer[] = [];
  const numberings: Numbering[] = [];
  const makers: Maker[] = [];
  const classes: ClassPatterns[] = [];
  const maps = {
    vendors: new Map<string, IndexedVendor>(),
    moves: new Map<string, string>(),
    byCode: new Map() as Lists<IndexedCode>,
    bySlug: new Map() as Lists<IndexedCode>,
    byName: new Map() as Lists<VendorName>,
    byTopic: new Map() as Lists<IndexedVendor>,
    byHost: new Map() as Lists<IndexedVendor>,
    byKey: new Map() as Lists<IndexedCode>,
    byField: new Map() as Lists<VendorField>,
    byNumber: new Map() as Lists<SystemNumber>,
    byPair: new Map() as Lists<IndexedCode>,
  };
  const weights = makeWeights(counts.codes);
  const index: LookupIndex = {
    ...maps,
    notSpaced,
    printers,
    numberings,
    makers,
    classes,
    findByWords: makeWordFinder(codes),
    getCodes: (vendor) => ofVendors.get(vendor) ?? [],
    findByPrefix: makePrefixFinder(codes),
    getWeight: (word) => {
      const count = counts.words.get(word);
      return count === undefined ? 1 : weights(count);
    },
  };
  return { index, add };

  function add({
    vendors,
    codes: more,
    moves = {},
    ...others
  }: LookupData & Partial<Pick<Known, 'numberings' | 'makers'>>) {
    for (const printer of others.printers ?? []) addPrinter(printers, printer);
    for (const numbering of others.numberings ?? []) addNumbering(numberings, numbering);
    addMakers(makers, others.makers ?? []);
    classes.push(...(others.classes ?? []));
    for (const [from, to] of Object.entries(moves)) maps.moves.set(from, to);
    for (const vendor of vendors) addVendor(vendor);
    for (const code of more) addCode(code);
  }

  function addVendor(vendor: IndexedVendor) {
    if (vendor.numbering) addNumbering(numberings, vendor.numbering);
    addMakers(makers, getMakers(vendor));
    const label = maps.vendors.get(vendor.id);
    maps.vendors.set(vendor.id, vendor);
    addFields(vendor, label);
    for (const name of vendor.names) {
      const words = getWords(name).join(' ');
      const item = { vendor, name, words };
      addToList(maps.byName, words.split(' ', 1)[0] ?? '', item);
      if (NOT_SPACED.test(name)) notSpaced.push(item);
    }
    for (const word of vendor.topics ?? []) addToList(maps.byTopic, word, vendor);
    for (const host of vendor.hosts) addToList(maps.byHost, host, vendor);
  }

  /** A label has the fields already: there the vendor takes its place. */
  function addFields(vendor: IndexedVendor, label: IndexedVendor | undefined) {
    for (const [position, field] of vendor.fields.entries()) {
      const name = foldName(field.path.at(-1) ?? '');
      const list = maps.byField.get(name) ?? [];
      const at = list.findIndex((item) => item.vendor === label && item.position === position);
      const item = { vendor, field, position };
      if (label && at !== -1) list[at] = item;
      else addToList(maps.byField, name, item);
    }
  }

  function addCode(code: IndexedCode) {
    codes.push(code);
    addToList(ofVendors, code.vendor, code);
    const numbering = maps.vendors.get(code.vendor)?.numbering;
    for (const term of getWritten(code.code, numbering)) addToList(maps.byCode, term, code);
    if (code.slug !== undefined) addToList(maps.bySlug, code.slug, code);
    for (const name of new Set(getNames(code).map(foldName))) addToList(maps.byKey, name, code);
    for (const [system, number] of Object.entries(code.numbers ?? {}))
      addNumber(getCanonical(number, numbering), system, code);
    for (const pair of new Set(getPhrases(code).flatMap(getPairs)))
      addToList(maps.byPair, pair, code);
  }

  function addNumber(number: string, system: string, code: IndexedCode) {
    const known = maps.byNumber.get(number)?.find((item) => item.code === code);
    if (known) known.systems.push(system);
    else addToList(maps.byNumber, number, { code, systems: [system] });
  }
}

/** Makes what tells the weight of a word by the number of codes that have it; each is worked out once. */
function makeWeights(codes: number): (count: number) => number {
  const highest = Math.log(1 + codes * 2);
  const known: number[] = [];
  return (count) => (known[count] ??= Math.log(1 + codes / count) / highest);
}

/** Adds forms of a catalog to those of it that are there: each goes to its place. */
function addPrinter(printers: Printer[], printer: Printer) {
  const at = printers.findIndex(({ vendor }) => vendor === printer.vendor);
  const known = printers[at];
  const places = new Set(known?.forms.map((form) => form.at));
  const forms = [...(known?.forms ?? []), ...printer.forms.filter((form) => !places.has(form.at))];
  printers.splice(at === -1 ? printers.length : at, 1, {
    ...known,
    ...printer,
    forms: forms.sort((a, b) => a.at - b.at),
  });
  printers.sort((a, b) => (a.forms[0]?.at ?? 0) - (b.forms[0]?.at ?? 0));
}

/** A code in lower case, and what all writings of it have in common. */
function getWritten(code: string, numbering: Numbering | undefined): Set<string> {
  return new Set([code.toLowerCase(), getCanonical(code, numbering)]);
}

type Lists<T> = Map<string, T[]>;
