import { describe, expect, test } from 'vitest';
import { makeLookupIndex } from '../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../src/lookup/index/make-data.ts';
import { lookUp } from '../../src/lookup/look-up.ts';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import { getFault, QUERY_SETS, readQueries } from '../support/queries.ts';
import { getCatalog } from '../support/shared-catalog.ts';

const catalog = getCatalog(LIVE_CONTENT);
const index = makeLookupIndex(makeLookupData(catalog));
const wanted = new Set(
  QUERY_SETS.flatMap((set) =>
    readQueries(set).flatMap(({ first = [], withAll }) => [...first, ...(withAll?.first ?? [])]),
  ).map((id) => id.split('/')[0]),
);
const isWhole = [...wanted].every((id) => id !== undefined && catalog.vendors.has(id));

// Where one of the catalogs is missing, another one may well be the answer.
describe.runIf(isWhole)('a query', () => {
  test.each(QUERY_SETS)(
    'of the set %s has the right answer beside all other catalogs, or is known not to have it',
    (set) => {
      const surprises = readQueries(set).flatMap((query) => {
        const expected = query.withAll ?? query;
        const fault = getFault(expected, lookUp(query.text, index));
        return Boolean(fault) === (expected.wrong ?? false) ? [] : [{ text: query.text, fault }];
      });
      expect(surprises).toEqual([]);
    },
  );
});
