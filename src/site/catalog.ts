import { getCollection } from 'astro:content';
import type { Catalog } from '../catalog/catalog.ts';
import { makeCatalog } from '../catalog/make-catalog.ts';

/** In a build, where nothing changes: all pages share it, and what is known of its codes. */
let built: Promise<Catalog> | undefined;

/** The entries of the catalog's collections, related. */
export function getCatalog(): Promise<Catalog> {
  if (!import.meta.env.PROD) return relate();
  return (built ??= relate());
}

async function relate(): Promise<Catalog> {
  const [vendors, codes, notes, problems] = await Promise.all([
    getCollection('vendors'),
    getCollection('codes'),
    getCollection('notes'),
    getCollection('problems'),
  ]);
  return makeCatalog({ vendors, codes, notes, problems });
}
