import { describe, expect, test } from 'vitest';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import { makeFixtureCatalog } from '../../../support/fixture-catalog.ts';
import { makeCode, makeVendorFolder } from '../../../support/make-catalog.ts';

/** Two catalogs whose programs print the same code: one with a word of its own, one without. */
const index = makeLookupIndex(
  makeLookupData(
    makeFixtureCatalog(
      ['frob {code}', 'error {code}'].map((form, i) =>
        makeVendorFolder({
          id: `program${i}`,
          vendor: {
            kind: 'standard',
            forms: [{ form, by: 'a program', matches: [form], misses: [form] }],
            fallback: [{ from: '-50', to: '-40', says: 'Ours.' }],
          },
          codes: [makeCode({ code: '777701' })],
        }),
      ),
    ),
  ),
);

describe('hasOwnWord', () => {
  test.each([
    ['frob 777702', 'program0'],
    ['error 777702', undefined],
    // A source speaks of it.
    ['error -45', 'program1'],
  ])('says of %s that the unlisted code is of %s', (text, vendor) => {
    expect(lookUp(text, index).unknown.map((code) => code.vendor?.id)).toEqual([vendor]);
  });
});
