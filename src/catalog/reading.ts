import type { CodeData } from '../schemas/code.ts';
import type { Note } from '../schemas/note.ts';
import type { VendorData } from '../schemas/vendor.ts';
import type { PublishedPath } from './published-path.ts';
import type { Problem } from './read/problem.ts';

/** A vendor's folder without a problem. */
export interface VendorFolder {
  id: string;
  vendor: VendorData;
  codes: CodeData[];
  /** By slug. */
  notes: ReadonlyMap<string, Note>;
}

/** What a content folder holds. */
export interface CatalogReading {
  vendors: VendorFolder[];
  /** Every path that was published, and the code behind it. */
  published: PublishedPath[];
}

/** Thrown for content that breaks the catalog's rules, with every problem in every file. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}
