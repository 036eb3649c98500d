import { describe, expect, test } from 'vitest';
import { getNewestDay } from '../../../src/catalog/newest-day.ts';
import { makeSource, makeTestCatalog } from '../../support/make-catalog.ts';

describe('getNewestDay', () => {
  test('finds the day on which the newest source was read', () => {
    const days = [['2026-11-20', '2026-11-21'], ['2025-12-31']];
    const vendors = days.map((retrieved, i) => ({
      id: `v${i}`,
      vendor: {
        sources: retrieved.map((day, n) => makeSource({ id: `s${n}`, retrieved: day })),
      },
      codes: ['1'],
    }));
    expect(getNewestDay(makeTestCatalog({ vendors }))).toBe('2026-11-21');
  });

  test('finds none in a catalog without vendors', () => {
    expect(getNewestDay({ vendors: new Map() })).toBeUndefined();
  });
});
