import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeEntries } from '../../src/catalog/entries.ts';
import { loadReading } from '../../src/catalog/load-catalog.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import type { CatalogReading } from '../../src/catalog/reading.ts';

const readings = new Map<string, CatalogReading>();
const catalogs = new Map<string, Catalog>();

/** The reading of a content folder that stays as it is, made once for all files that a worker runs. */
export function getReading(folder: string): CatalogReading {
  const reading = readings.get(folder) ?? loadReading(folder);
  readings.set(folder, reading);
  return reading;
}

/** The catalog of a content folder that stays as it is, made once for all files that a worker runs. */
export function getCatalog(folder: string): Catalog {
  const catalog = catalogs.get(folder) ?? makeCatalog(makeEntries(getReading(folder)));
  catalogs.set(folder, catalog);
  return catalog;
}
