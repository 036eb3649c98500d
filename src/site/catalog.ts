import { getEntry } from 'astro:content';
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';

/** The catalog, related once for all pages. */
export async function getCatalog(): Promise<Catalog> {
  // Asked for each time: while developing, the entry changes with the content, and the page with it.
  const entry = await getEntry('catalog', 'catalog');
  if (!entry) throw new Error('The content was not loaded.');
  return loadCatalog(entry.data.folder).catalog;
}
