import { describe, expect, test } from 'vitest';
import { getLatestChanges } from '../../../src/catalog/changes.ts';
import type { Change } from '../../../src/schemas/change.ts';
import { makeNote, makeTestCatalog } from '../../support/make-catalog.ts';

describe('getLatestChanges', () => {
  const catalog = makeTestCatalog({
    vendors: [
      {
        vendor: { history: [makeChange('limit', '2026-08'), makeChange('host')] },
        notes: { 1: makeNote({ history: [makeChange('meaning', '2026-08-11')] }) },
      },
      { id: 'beta', vendor: { history: [makeChange('old', '2024')] } },
    ],
  });

  test('gives the latest first, each with its vendor and code', () => {
    const changes = getLatestChanges(catalog, 9);
    expect(changes.map(({ says, vendor, code }) => [says, vendor.id, code?.code])).toEqual([
      ['meaning', 'acme', '1'],
      ['limit', 'acme', undefined],
      ['old', 'beta', undefined],
    ]);
  });

  test('gives no more than asked for', () => {
    expect(getLatestChanges(catalog, 1)).toHaveLength(1);
  });
});

function makeChange(says: string, date?: string): Change {
  return { says, ...(date && { date }), evidence: [{ title: 'Page' }], strength: 'vendor' };
}
