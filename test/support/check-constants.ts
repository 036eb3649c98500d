import { test } from 'vitest';
import type { Vendor } from '../../src/catalog/catalog.ts';
import type { PublishedPath } from '../../src/catalog/published-path.ts';
import {
  getExpectedLines,
  getMissing,
  LANGUAGES,
  makeTrial,
  runConstants,
} from './run-constants.ts';

/**
 * Tests in each language that is at hand that a program finds the codes of vendors by their names, and
 * is told what the catalog says of them; says which language is not at hand.
 */
export function checkConstants(vendors: readonly Vendor[], published: readonly PublishedPath[]) {
  const trials = vendors.map((vendor) => makeTrial(vendor, published));
  for (const language of LANGUAGES) {
    const missing = getMissing(language);
    if (missing.length > 0)
      console.warn(`Not at hand, so ${language.id} was not run: ${missing.join(', ')}`);
    test.skipIf(missing.length > 0)(
      `say in ${language.id} what the catalog says`,
      async ({ expect }) => {
        const lines = await runConstants(language, trials, published);
        const expected = trials.flatMap((trial) => getExpectedLines(trial, published));
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.sort()).toEqual(expected.sort());
      },
      240_000,
    );
  }
}
