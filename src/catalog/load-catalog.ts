import type { Catalog } from './catalog.ts';
import { makeEntries } from './entries.ts';
import { makeCatalog } from './make-catalog.ts';
import { formatProblems } from './read/problem.ts';
import type { Problem } from './read/problem.ts';
import { readCatalog } from './read-catalog.ts';

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
  const { reading, problems } = readCatalog(folder);
  if (problems.length > 0) throw new CatalogError(problems);
  return makeCatalog(makeEntries(reading));
}
