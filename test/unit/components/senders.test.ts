import { describe, expect, test } from 'vitest';
import { MAX_VENDORS, selectSenders } from '../../../src/components/code/senders.ts';
import { makeManyVendors } from '../../support/make-many.ts';

describe('selectSenders', () => {
  test('names all as long as they are few', () => {
    const catalog = makeManyVendors(MAX_VENDORS);
    const { some, always, rest } = selectSenders(404, catalog);
    const ids = [...catalog.vendors.keys()].filter((id) => id !== 'http');
    expect(some.map(([{ id }]) => id)).toEqual(ids);
    expect(always).toHaveLength(MAX_VENDORS / 2);
    expect(rest).toBe(0);
  });

  test('names as many of 500 as the lists hold, and counts the others once', () => {
    const { some, always, rest } = selectSenders(404, makeManyVendors(500));
    expect(some).toHaveLength(MAX_VENDORS);
    expect(always).toHaveLength(MAX_VENDORS);
    const named = new Set([...some.map(([vendor]) => vendor), ...always]);
    expect(rest).toBe(500 - named.size);
  });

  test('names nobody for a status that nobody sends', () => {
    expect(selectSenders(500, makeManyVendors(9))).toEqual({ some: [], always: [], rest: 0 });
  });
});
