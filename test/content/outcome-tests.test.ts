import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { getExpectedOutcome } from '../support/expected-outcome.ts';
import { makeFixtureCatalog } from '../support/fixture-catalog.ts';
import { MISLEADING, oddVendor } from '../support/odd-vendors.ts';
import {
  getHostileExpectations,
  getOwnExpectations,
  getText,
  LANGUAGES,
  runTest,
} from '../support/outcome-expectations.ts';
import { checkTools, RUNNERS } from '../support/run-outcome-tests.ts';
import { getTypeErrors } from '../support/type-errors.ts';

const vendors = [...makeFixtureCatalog().vendors.values()].filter(({ success }) => success);

/** Few, for each of their answers costs a curl and a jq; the same ones in every run. */
const ODD_VENDORS = [...MISLEADING, ...fc.sample(oddVendor, { numRuns: 15, seed: 1 })];

describe('getOutcomeTests', () => {
  beforeAll(checkTools);

  test('has vendors to make tests of', () => {
    expect(vendors).not.toEqual([]);
  });

  describe.for(vendors.map((vendor) => ({ id: vendor.id, vendor })))('for $id', ({ vendor }) => {
    const expectations = [...getOwnExpectations(vendor), ...getHostileExpectations(vendor)];

    // Each one waits for other processes.
    test.concurrent.for(LANGUAGES)('tells outcomes in %s', async (id, { expect }) => {
      expect(await runTest(vendor, id, expectations)).toEqual(expectations);
    });
  });

  test.for(LANGUAGES)('tells outcomes of odd vendors in %s', async (id) => {
    const trials = ODD_VENDORS.flatMap(({ vendor, bodies }) => {
      const text = getText(vendor, id);
      return bodies.map((body) => ({ text, body, outcome: getExpectedOutcome(vendor, body) }));
    });
    const outcomes = await RUNNERS[id](trials);
    expect(trials.map((trial, i) => ({ ...trial, outcome: outcomes[i] }))).toEqual(trials);
  });

  test('makes TypeScript that the strictest compiler takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'retcode-types-'));
    const all = [...vendors, ...ODD_VENDORS.map(({ vendor }) => vendor)];
    const files = all.map((vendor, i) => {
      const file = join(folder, `test-${i}.ts`);
      writeFileSync(file, getText(vendor, 'typescript'));
      return file;
    });
    expect(getTypeErrors(files)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
