import { beforeAll, describe, test } from 'vitest';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import {
  getHostileExpectations,
  getOwnExpectations,
  getText,
  LANGUAGES,
  runTest,
} from '../support/outcome-expectations.ts';
import type { Expectation } from '../support/outcome-expectations.ts';
import { checkTools } from '../support/run-outcome-tests.ts';
import { getCatalog } from '../support/shared-catalog.ts';

const catalog = getCatalog(LIVE_CONTENT);
const vendors = [...catalog.vendors.values()].filter(({ success }) => success);

beforeAll(checkTools);

test('every vendor that says what success is has a test in each language', ({ expect }) => {
  const without = vendors.filter((vendor) => LANGUAGES.some((id) => getText(vendor, id) === ''));
  expect(without.map(({ id }) => id)).toEqual([]);
});

describe.for(vendors.map((vendor) => ({ id: vendor.id, vendor })))(
  'the outcome test of $id',
  ({ vendor }) => {
    const own = getOwnExpectations(vendor);
    const hostile = getHostileExpectations(vendor);

    // Each one waits for other processes.
    test.concurrent.for(LANGUAGES)('tells outcomes in %s', async (id, { expect }) => {
      // In the shell each body costs a curl and a jq: all are tried there on the fixture.
      const expectations = id === 'shell' ? selectFew(own) : [...own, ...hostile];
      expect(await runTest(vendor, id, expectations)).toEqual(expectations);
    });
  },
);

/** All that is no failure, and some of those. */
function selectFew(expectations: readonly Expectation[]): Expectation[] {
  const failures = expectations.filter(({ outcome }) => outcome === 'failure');
  const others = expectations.filter(({ outcome }) => outcome !== 'failure');
  return [...others, ...failures.slice(0, 5)];
}
