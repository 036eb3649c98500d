import { getEntry } from 'astro:content';
import { makeCatalog } from '../catalog/catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';

let catalog: Promise<Catalog> | undefined;

/** The catalog, related once for all pages. */
export function getCatalog(): Promise<Catalog> {
  // While developing, the content may have changed since.
  if (import.meta.env.DEV) return loadCatalog();
  catalog ??= loadCatalog();
  return catalog;
}

async function loadCatalog(): Promise<Catalog> {
  const entry = await getEntry('catalog', 'catalog');
  if (!entry) throw new Error('The content was not loaded.');
  return makeCatalog(entry.data);
}
