import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../../src/lookup/index/code-words.ts';
import type { IndexedCode, LookupData } from '../../../../src/lookup/index/data.ts';
import { makeGrowingIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import type { LookupIndex } from '../../../../src/lookup/index/lookup-index.ts';
import { makeData } from '../../../support/make-index.ts';

const data = makeData();
const counts = countWords(data.codes);
const MAPS = [
  'vendors',
  'byCode',
  'bySlug',
  'byName',
  'byTopic',
  'byHost',
  'byKey',
  'byField',
  'byPair',
] as const;
const WORDS = data.codes.flatMap(({ message = '' }) => message.toLowerCase().split(/\W+/));

describe('makeGrowingIndex', () => {
  test('makes of parts in any order what is made of them at once', () => {
    const order = fc.shuffledSubarray([...data.codes.keys()]);
    const cuts = fc.array(fc.nat(data.codes.length), { maxLength: 5 });
    const vendors = fc.shuffledSubarray(data.vendors);
    fc.assert(
      fc.property(order, cuts, vendors, fc.boolean(), (places, ends, some, isAsked) => {
        const codes = places.flatMap((at) => data.codes[at] ?? []);
        const { index, add } = makeGrowingIndex(counts);
        for (const part of cut({ vendors: some, codes }, ends)) {
          add(part);
          // What is made ready on a question must not stay as it was then.
          if (isAsked) ask(index);
        }
        expectEqual(index, makeLookupIndex({ vendors: some, codes }, counts));
      }),
    );
  });

  test('has what was added in the index that it gave before', () => {
    const { index, add } = makeGrowingIndex(counts);
    expect(index.byCode.size).toBe(0);
    add(data);
    expect(index.byCode.size).toBeGreaterThan(0);
  });

  test('takes a vendor for the label that stood for it', () => {
    const { index, add } = makeGrowingIndex(counts);
    const [vendor] = data.vendors;
    if (!vendor) throw new Error('The test has no vendor.');
    const label = { ...vendor, names: [], topics: [], hosts: [], fields: [] };
    add({ vendors: [label], codes: [] });
    expect(index.byName.size).toBe(0);
    add({ vendors: [vendor], codes: [] });
    expect(index.vendors.get(vendor.id)).toBe(vendor);
    expectEqual(index, makeLookupIndex({ vendors: [vendor], codes: [] }, counts));
  });
});

/** Cuts codes and vendors at the same shares of both lists. */
function cut({ vendors, codes }: LookupData, ends: readonly number[]): LookupData[] {
  const places = [0, ...ends.toSorted((a, b) => a - b), Infinity];
  const getAt = (at: number) => Math.ceil((at / data.codes.length) * vendors.length);
  return places.slice(1).map((end, i) => ({
    vendors: vendors.slice(getAt(places[i] ?? 0), getAt(end)),
    codes: codes.slice(places[i], end),
  }));
}

function expectEqual(index: LookupIndex, wanted: LookupIndex) {
  for (const name of MAPS) expect([...index[name]]).toEqual([...wanted[name]]);
  expect(index.notSpaced).toEqual(wanted.notSpaced);
  expect(ask(index)).toEqual(ask(wanted));
}

/** What the index finds by words and beginnings, and the codes of its vendors. */
function ask({ findByWords, findByPrefix, getCodes, getWeight }: LookupIndex) {
  return {
    byWords: WORDS.map((word) => findByWords([word, 'client'], 9).map(getId)),
    byPrefix: ['', '0', '1', '10', '2', '-', 'zz'].map((start) =>
      findByPrefix(start, 9).map(getId),
    ),
    codes: data.vendors.map(({ id }) => getCodes(id).map(getId)),
    weights: WORDS.map(getWeight),
  };
}

function getId({ vendor, code }: IndexedCode): string {
  return `${vendor} ${code}`;
}
