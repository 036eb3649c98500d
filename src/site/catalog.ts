import { getCollection } from 'astro:content';
import type { Catalog } from '../catalog/catalog.ts';
import { makeCatalog } from '../catalog/make-catalog.ts';

/** The entries of the catalog's collections, related. */
export async function getCatalog(): Promise<Catalog> {
  const [vendors, codes, notes, problems] = await Promise.all([
    getCollection('vendors'),
    getCollection('codes'),
    getCollection('notes'),
    getCollection('problems'),
  ]);
  return makeCatalog({ vendors, codes, notes, problems });
}
