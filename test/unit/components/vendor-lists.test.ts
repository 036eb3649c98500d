import { describe, expect, test } from 'vitest';
import {
  getCardVendors,
  groupByLetter,
  MAX_CARDS,
  splitKinds,
} from '../../../src/components/vendor/vendor-lists.ts';
import { makeTestCatalog } from '../../support/make-catalog.ts';
import { makeManyVendors } from '../../support/make-many.ts';

describe('getCardVendors', () => {
  test('gives all vendors as long as there are few', () => {
    const vendors = [...makeManyVendors(MAX_CARDS - 1).vendors.values()];
    expect(getCardVendors(vendors)).toEqual(vendors);
  });

  test('gives as many of 500 as there are cards: those with the most codes', () => {
    const vendors = [...makeManyVendors(500).vendors.values()];
    const cards = getCardVendors(vendors);
    expect(cards).toHaveLength(MAX_CARDS);
    expect(cards.every(({ codes }) => codes.length === 9)).toBe(true);
  });

  test('keeps the order of the catalog', () => {
    const vendors = [...makeManyVendors(500).vendors.values()];
    const cards = getCardVendors(vendors);
    expect(cards).toEqual(vendors.filter((vendor) => cards.includes(vendor)));
  });
});

describe('splitKinds', () => {
  test('keeps vendors and standards apart, each in their order', () => {
    const vendors = [...makeManyVendors(3).vendors.values()];
    const { own, standards } = splitKinds(vendors);
    expect(standards.map(({ id }) => id)).toEqual(['http']);
    expect([...own, ...standards]).toEqual(vendors);
  });
});

describe('groupByLetter', () => {
  test('puts every vendor under the first letter of its product', () => {
    const products = ['beta', 'Éclair', '4me', 'Alpha', 'echo', '草料', 'Bravo'];
    const { vendors } = makeTestCatalog({
      vendors: products.map((product, i) => ({ id: `v${i}`, vendor: { product } })),
    });
    const groups = [...groupByLetter([...vendors.values()])];
    expect(groups.map(([letter, list]) => [letter, list.map(({ product }) => product)])).toEqual([
      ['#', ['4me', '草料']],
      ['A', ['Alpha']],
      ['B', ['beta', 'Bravo']],
      ['E', ['echo', 'Éclair']],
    ]);
  });

  test('loses none of 500', () => {
    const vendors = [...makeManyVendors(500).vendors.values()];
    expect(new Set([...groupByLetter(vendors).values()].flat())).toEqual(new Set(vendors));
  });
});
