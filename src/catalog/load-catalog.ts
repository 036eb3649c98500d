import type { Catalog } from './catalog.ts';
import { makeEntries } from './entries.ts';
import { makeCatalog } from './make-catalog.ts';
import { formatProblems } from './read/problem.ts';
import type { Problem } from './read/problem.ts';
import type { PublishedPath } from './published-path.ts';
import { readCatalog } from './read-catalog.ts';
import type { CatalogReading } from './reading.ts';

/** Thrown for content that breaks the catalog's rules, with every problem in every file. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content has problems.\n${formatProblems(problems)}`);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}

/**
 * Reads and checks a content folder, and relates what is in it.
 *
 * @throws {CatalogError} with every problem, if there is one
 */
export function loadCatalog(folder: string): Catalog {
  return makeCatalog(makeEntries(loadReading(folder)));
}

/**
 * Reads and checks a content folder.
 *
 * @param published what was published, where that is not what `published.txt` says
 * @throws {CatalogError} with every problem, if there is one
 */
export function loadReading(folder: string, published?: PublishedPath[]): CatalogReading {
  const { reading, problems } = readCatalog(folder, published);
  if (problems.length > 0) throw new CatalogError(problems);
  return reading;
}
