import { describe, expect, test } from 'vitest';
import type { CodeNumber, NumberUse } from '../../../src/catalog/catalog.ts';
import {
  formatBrief,
  getUsers,
  MAX_FULL,
  splitUses,
} from '../../../src/components/number/number-uses.ts';
import { makeManyVendors } from '../../support/make-many.ts';

describe('splitUses', () => {
  test.each([
    [1, 0, 1],
    [2, 2, 0],
    [MAX_FULL, MAX_FULL, 0],
    [MAX_FULL + 1, MAX_FULL, 1],
    [500, MAX_FULL, 500 - MAX_FULL],
  ])('of %i uses shows %i in full and %i in brief', (count, full, brief) => {
    const number = getZero(count);
    const uses = splitUses(number);
    expect([uses.full.length, uses.brief.length]).toEqual([full, brief]);
    expect([...uses.full, ...uses.brief]).toEqual(number.uses);
  });

  test('shows a standard in full, behind the vendors', () => {
    const { uses, ...number } = getZero(20);
    const all = [...uses.slice(0, -1), ...uses.slice(-1).map(makeStandard)];
    const { full, brief } = splitUses({ ...number, uses: all });
    expect(full).toEqual([...uses.slice(0, MAX_FULL - 1), all.at(-1)]);
    expect(brief).toEqual(uses.slice(MAX_FULL - 1, -1));
  });

  test('leaves room for vendors beside many standards', () => {
    const { uses, ...number } = getZero(30);
    const all = [...uses.slice(0, 10), ...uses.slice(10).map(makeStandard)];
    const { full, brief } = splitUses({ ...number, uses: all });
    expect(full).toEqual([...all.slice(0, 3), ...all.slice(10, 12)]);
    expect(new Set([...full, ...brief])).toEqual(new Set(all));
  });
});

describe('getUsers', () => {
  test('names each product once', () => {
    const { codes, ...number } = getZero(2);
    expect(getUsers({ ...number, codes: [...codes, ...codes] })).toEqual(['vendor-0', 'vendor-1']);
  });
});

describe('formatBrief', () => {
  test('names some of those that are folded, and how many they are', () => {
    expect(formatBrief(getZero(3).uses.slice(1))).toBe('And by 2 more: vendor-1, vendor-2');
    expect(formatBrief(getZero(20).uses)).toBe(
      'And by 20 more: vendor-0, vendor-1, vendor-10, vendor-11, vendor-12, vendor-13, vendor-14, vendor-15, …',
    );
  });
});

function makeStandard({ code, systems }: NumberUse): NumberUse {
  return { code: { ...code, vendor: { ...code.vendor, kind: 'standard' } }, systems };
}

/** The code that all vendors have. */
function getZero(vendors: number): CodeNumber {
  return makeManyVendors(vendors).numbers.get('0') ?? { code: '0', slug: '0', codes: [], uses: [] };
}
