import type { Catalog } from './catalog.ts';
import { makeCatalog } from './make-catalog.ts';
import { formatProblems } from './read/problem.ts';
import { readCatalog } from './read-catalog.ts';
import { CatalogError } from './reading.ts';
import type { CatalogReading } from './reading.ts';

/** A content folder that was read, and what was made of it. */
export interface LoadedCatalog {
  reading: CatalogReading;
  catalog: Catalog;
}

/**
 * Bundlers give the configuration, the collection and the pages a copy each of this module. What was
 * read stands on the global object, so that one build reads and relates the content once.
 */
const KEY: unique symbol = Symbol.for('retcode.catalogs');

/**
 * Reads and checks a content folder, once in a process, and relates what is in it.
 *
 * @throws {CatalogError} with every problem, if there is one
 */
export function loadCatalog(folder: string): LoadedCatalog {
  const known = getKnown().get(folder);
  return known ?? reloadCatalog(folder);
}

/**
 * Does so anew, for content that may have changed.
 *
 * @throws {CatalogError} with every problem, if there is one; what was known is kept then
 */
export function reloadCatalog(folder: string): LoadedCatalog {
  const { reading, problems } = readCatalog(folder);
  if (problems.length > 0) {
    throw new CatalogError(problems, `The content has problems.\n${formatProblems(problems)}`);
  }
  const loaded = { reading, catalog: makeCatalog(reading) };
  getKnown().set(folder, loaded);
  return loaded;
}

function getKnown(): Known {
  const holder = globalThis as { [KEY]?: Known | undefined };
  const known = holder[KEY] ?? new Map<string, LoadedCatalog>();
  holder[KEY] = known;
  return known;
}

type Known = Map<string, LoadedCatalog>;
