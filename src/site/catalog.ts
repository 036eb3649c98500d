import { getCollection } from 'astro:content';
import { makeCatalog } from '../catalog/catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';

let catalog: Promise<Catalog> | undefined;

/** The catalog, related once for all pages. */
export function getCatalog(): Promise<Catalog> {
  catalog ??= loadCatalog();
  return catalog;
}

async function loadCatalog(): Promise<Catalog> {
  const [vendors, published] = await Promise.all([
    getCollection('vendors'),
    getCollection('published'),
  ]);
  return makeCatalog({
    vendors: vendors.map(({ data }) => data),
    published: published.flatMap(({ data }) => data.paths),
  });
}
