import type { Catalog, Code, Vendor } from '../catalog/catalog.ts';

interface VendorRoute {
  params: { vendor: string };
  props: { vendor: Vendor };
}

interface CodeRoute {
  params: { vendor: string; slug: string };
  props: { code: Code; catalog: Catalog };
}

/** A route for every vendor. */
export function getVendorRoutes({ vendors }: Catalog): VendorRoute[] {
  return [...vendors.values()].map((vendor) => ({
    params: { vendor: vendor.id },
    props: { vendor },
  }));
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
