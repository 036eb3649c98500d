import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeEntries } from '../../src/catalog/entries.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import type { VendorFolder } from '../../src/catalog/reading.ts';
import { formatProblems } from '../../src/catalog/read/problem.ts';
import { FIXTURE_CATALOG } from './catalogs.ts';

const { reading, problems } = readCatalog(FIXTURE_CATALOG);
if (problems.length > 0) throw new Error(formatProblems(problems));

/** The vendors of the fixture, as they are read. */
export const fixtureVendors: readonly VendorFolder[] = reading.vendors;

/** The catalog of the fixture, among other vendors if there are any. */
export function makeFixtureCatalog(others: readonly VendorFolder[] = []): Catalog {
  return makeCatalog(makeEntries({ ...reading, vendors: [...reading.vendors, ...others] }));
}
