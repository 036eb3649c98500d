import { describe, expect, test } from 'vitest';
import {
  MAX_CODES,
  MAX_VENDORS,
  selectProblemCodes,
} from '../../../src/components/problem/problem-codes.ts';
import { makeTestVendor } from '../../support/make-catalog.ts';
import { makeManyVendors } from '../../support/make-many.ts';

const codes = makeManyVendors(500).byProblem.get('NOT_FOUND') ?? [];

describe('selectProblemCodes', () => {
  test('shows all codes as long as they fit', () => {
    const few = makeManyVendors(MAX_VENDORS).byProblem.get('NOT_FOUND')?.slice(0, MAX_CODES) ?? [];
    expect(few).toHaveLength(MAX_CODES);
    expect(selectProblemCodes(few)).toEqual({
      shown: few,
      cut: [],
      rest: { vendors: 0, codes: 0 },
    });
  });

  test('shows as many codes of 500 vendors as a table has rows', () => {
    const { shown, cut } = selectProblemCodes(codes);
    expect(shown).toHaveLength(MAX_CODES);
    expect(new Set(shown.map(({ vendor }) => vendor)).size).toBe(MAX_VENDORS);
    expect(cut).toHaveLength(MAX_VENDORS);
  });

  test('prefers codes with a note of their own to those that have that of their section', () => {
    const section = { id: 'all', title: 'All' };
    const [first] = codes;
    if (!first) throw new Error('There is no code.');
    const many = Array.from({ length: MAX_CODES + 10 }, (_, i) => ({
      ...first,
      code: String(i),
      noteSection: i < 20 ? section : undefined,
    }));
    const shown = new Set(selectProblemCodes(many).shown.map(({ code }) => code));
    expect(shown.size).toBe(MAX_CODES);
    expect(many.slice(20).every(({ code }) => shown.has(code))).toBe(true);
  });

  test('takes the vendors with the most codes, and as many of each', () => {
    const { shown } = selectProblemCodes(codes);
    const counts = [...Map.groupBy(shown, ({ vendor }) => vendor)];
    expect(counts.every(([vendor]) => vendor.codes.length === 9)).toBe(true);
    expect(new Set(counts.map(([, { length }]) => length))).toEqual(
      new Set([MAX_CODES / MAX_VENDORS]),
    );
  });

  test('keeps the order of the catalog', () => {
    const { shown } = selectProblemCodes(codes);
    expect(shown).toEqual(codes.filter((code) => shown.includes(code)));
  });

  test('counts what it does not show', () => {
    const { shown, cut, rest } = selectProblemCodes(codes);
    const named = new Set(shown.map(({ vendor }) => vendor));
    const others = codes.filter(({ vendor }) => !named.has(vendor));
    expect(rest).toEqual({ codes: others.length, vendors: 500 - named.size });
    expect(cut.every(({ vendor, count }) => count === vendor.codes.length)).toBe(true);
    expect(rest.codes + cut.reduce((sum, { count }) => sum + count, 0)).toBe(codes.length);
  });

  test('gives one vendor all rows that no other needs', () => {
    const large = makeTestVendor({ codes: Array.from({ length: 300 }, (_, i) => String(i)) });
    const { shown, cut } = selectProblemCodes([...large.codes, ...codes.slice(0, 1)]);
    expect(shown).toHaveLength(MAX_CODES);
    expect(shown.at(-1)).toBe(codes[0]);
    expect(cut).toEqual([{ vendor: large, count: 300 }]);
  });
});
