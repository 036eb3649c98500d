import type { Catalog, Code, Vendor } from '../../catalog/catalog.ts';
import { getCodePath, getVendorPath, hasPage } from '../../catalog/paths.ts';
import { canBeDrawn } from './drawn-text.ts';

/** More of codes would make a site large: each takes about 12 KB, and 3 ms of a processor in the build. */
export const MAX_PICTURES = 500;

/** The picture of every page that has none of its own. */
export const SITE_PICTURE = '/index.png';

/**
 * Width and height of a picture in pixels. Previews show pictures from 600 × 315 on large; one of the
 * 1200 × 630 that some ask for would take twice the room.
 */
export const PICTURE_SIZE = { width: 800, height: 420 } as const;

/** What has a picture of its own in a catalog. */
export interface Pictured {
  vendors: readonly Vendor[];
  codes: readonly Code[];
}

/** Asked for by every page. */
const pictured = new WeakMap<Catalog['vendors'], ReadonlySet<Vendor>>();

/**
 * The vendors whose codes have pictures: as many as fit, none by half, in the catalog's order, which has
 * vendors before standards, and of these the most usual ones first.
 */
function getPicturedVendors({ vendors }: Pick<Catalog, 'vendors'>): ReadonlySet<Vendor> {
  const known = pictured.get(vendors);
  if (known) return known;
  const fitting = new Set<Vendor>();
  let count = 0;
  for (const vendor of vendors.values()) {
    const { length } = vendor.codes.filter(isPicturable);
    if (count + length > MAX_PICTURES) break;
    count += length;
    fitting.add(vendor);
  }
  pictured.set(vendors, fitting);
  return fitting;
}

/** Which vendors and codes of a catalog have a picture of their own. */
export function getPictured(catalog: Catalog): Pictured {
  const { vendors } = catalog;
  const drawn = [...vendors.values()].filter(({ product }) => canBeDrawn(product));
  return {
    vendors: vendors.size > MAX_PICTURES ? [] : drawn,
    codes: [...getPicturedVendors(catalog)].flatMap(({ codes }) =>
      codes.filter((code) => isPicturable(code) && isDrawn(code)),
    ),
  };
}

/** How many codes have no picture because there are too many. */
export function countUnpictured(catalog: Catalog): number {
  const fitting = getPicturedVendors(catalog);
  return [...catalog.codes.values()].filter(
    (code) => isPicturable(code) && !fitting.has(code.vendor),
  ).length;
}

/** The picture of a code's page: its own, or else its vendor's or the site's. */
export function getCodePicture(code: Code, catalog: Catalog): string {
  return isPicturable(code) && isDrawn(code) && getPicturedVendors(catalog).has(code.vendor)
    ? getPicturePath(getCodePath(code))
    : getVendorPicture(code.vendor, catalog);
}

/** The picture of a vendor's page: its own, or else the site's. */
export function getVendorPicture(vendor: Vendor, { vendors }: Catalog): string {
  return canBeDrawn(vendor.product) && vendors.size <= MAX_PICTURES
    ? getPicturePath(getVendorPath(vendor))
    : SITE_PICTURE;
}

/** Where the picture of a page is: `/hyper/10.png` for `/hyper/10/`. */
export function getPicturePath(path: string): string {
  return `${path.slice(0, -1)}.png`;
}

/** What is said of a whole section is no picture of one code, and without a page nobody shows one. */
function isPicturable(code: Code): boolean {
  return code.noteSection === undefined && hasPage(code);
}

function isDrawn({ code, vendor }: Code): boolean {
  return canBeDrawn(code) && canBeDrawn(vendor.product);
}
