import type { CodeData } from '../schemas/code.ts';
import type { Note } from '../schemas/note.ts';
import type { VendorData } from '../schemas/vendor.ts';
import type { LoggedChange } from './change-log.ts';
import type { Verdict } from './facets.ts';
import type { PublishedPath } from './published-path.ts';

/** A vendor's folder without a problem. */
export interface VendorFolder {
  id: string;
  vendor: VendorData;
  codes: CodeData[];
  /** By slug. */
  notes: ReadonlyMap<string, Note>;
  /** What is said in single words of codes without a note, by the code. */
  facets: ReadonlyMap<string, Verdict>;
}

/** What a content folder holds. */
export interface CatalogReading {
  vendors: VendorFolder[];
  /** Every path that was published, and the code behind it. */
  published: PublishedPath[];
  /** Every change to the catalogs, oldest first. */
  changes: LoggedChange[];
}
