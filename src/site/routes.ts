import type { Catalog, Code } from '../catalog/catalog.ts';

interface CodeRoute {
  params: { vendor: string; slug: string };
  props: { code: Code; catalog: Catalog };
}

/** A route for every code of every vendor. Parameters are slugs, never raw codes. */
export function getCodeRoutes(catalog: Catalog): CodeRoute[] {
  return [...catalog.vendors.values()].flatMap((vendor) =>
    vendor.codes.map((code) => ({
      params: { vendor: vendor.id, slug: code.slug },
      props: { code, catalog },
    })),
  );
}
