import { describe, expect, test } from 'vitest';
import { parseMove } from '../../../../src/catalog/move/move.ts';
import { readCatalog } from '../../../../src/catalog/read-catalog.ts';
import { FIXTURE_CATALOG } from '../../../support/catalogs.ts';

const { reading } = readCatalog(FIXTURE_CATALOG);

describe('parseMove', () => {
  test('reads a vendor', () => {
    const move = { kind: 'vendor', from: 'hyper', to: 'sye-hyper' };
    expect(parseMove('hyper', 'sye-hyper', reading)).toEqual(move);
    expect(parseMove('/hyper/', '/sye-hyper/', reading)).toEqual(move);
  });

  test('reads a code, and makes the slug of the new one', () => {
    expect(parseMove('hyper/10', 'hyper/A/10', reading)).toEqual({
      kind: 'code',
      vendor: 'hyper',
      from: { code: '10', slug: '10' },
      to: { code: 'A/10', slug: 'a~slash~10' },
    });
  });

  test.each([
    ['nobody', 'somebody', 'There is no vendor nobody.\n  Known: caoliao, http, hyper,'],
    ['hyper', 'mobizon', 'There is a vendor mobizon already.'],
    ['hyper', 'Hyper!', '"Hyper!" cannot be a vendor\'s id.'],
    ['hyper', 'api', '"api" is the name of another part of the site.'],
    ['hyper/10', 'hyper/13', 'hyper has a code "13" already.'],
    ['hyper/nothing', 'hyper/13', 'hyper has no code "nothing".'],
    ['hyper/10', 'mobizon/10', 'hyper/10 cannot become mobizon/10'],
    ['hyper/10', 'hyper', 'hyper/10 cannot become hyper'],
  ])('refuses to make of %s %s', (from, to, says) => {
    expect(() => parseMove(from, to, reading)).toThrow(says);
  });
});
