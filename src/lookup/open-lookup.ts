import { loadCatalog } from '../catalog/load-catalog.ts';
import { makeLookupIndex } from './index/growing-index.ts';
import { makeLookupData } from './index/make-data.ts';
import { lookUp } from './look-up.ts';
import type { LookupResult } from './result.ts';

/**
 * Makes the look-up for the catalogs of a content folder, in Node.
 *
 * @returns what finds the codes that a text tells of
 * @throws {CatalogError} with every problem, if something is wrong in the folder
 */
export function openLookup(folder: string): (text: string) => LookupResult {
  const index = makeLookupIndex(makeLookupData(loadCatalog(folder)));
  return (text) => lookUp(text, index);
}
