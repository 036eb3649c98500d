import { describe, expect, test } from 'vitest';
import type { CodeNumber } from '../../../src/catalog/catalog.ts';
import { MAX_FULL, splitUses } from '../../../src/components/number/number-uses.ts';
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
    expect([...uses.full, ...uses.brief]).toEqual(number.codes);
  });

  test('shows a standard in full, behind the vendors', () => {
    const { codes, ...number } = getZero(20);
    const [last] = codes.slice(-1).map((code) => ({
      ...code,
      vendor: { ...code.vendor, kind: 'standard' as const },
    }));
    const all = last ? [...codes.slice(0, -1), last] : [];
    const { full, brief } = splitUses({ ...number, codes: all });
    expect(full).toEqual([...codes.slice(0, MAX_FULL - 1), last]);
    expect(brief).toEqual(codes.slice(MAX_FULL - 1, -1));
  });
});

/** The code that all vendors have. */
function getZero(vendors: number): CodeNumber {
  return makeManyVendors(vendors).numbers.get('0') ?? { code: '0', slug: '0', codes: [] };
}
