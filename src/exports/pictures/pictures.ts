import type { Catalog, Code, Vendor } from '../../catalog/catalog.ts';
import { getCodePath, getVendorPath } from '../../catalog/paths.ts';
import { canBeDrawn } from './drawn-text.ts';

/** More of them would make a build long: each takes about 15 ms of a processor and 22 KB of the site. */
export const MAX_PICTURES = 1_000;

/** The picture of every page that has none of its own. */
export const SITE_PICTURE = '/index.png';

/**
 * Width and height of a picture in pixels. Previews show pictures from 600 × 315 on large; one of the
 * 1200 × 630 that some ask for would take twice the time and the room.
 */
export const PICTURE_SIZE = { width: 800, height: 420 } as const;

/** What has a picture of its own in a catalog. */
export interface Pictured {
  vendors: readonly Vendor[];
  codes: readonly Code[];
}

/** Whether the codes of a catalog have pictures: not where there are too many. */
export function hasPictures({ codes }: Pick<Catalog, 'codes'>): boolean {
  return codes.size <= MAX_PICTURES;
}

/** Which vendors and codes of a catalog have a picture: none, where there are too many of a kind. */
export function getPictured({ vendors, codes }: Catalog): Pictured {
  const drawn = [...vendors.values()].filter(({ product }) => canBeDrawn(product));
  return {
    vendors: vendors.size > MAX_PICTURES ? [] : drawn,
    codes: hasPictures({ codes }) ? [...codes.values()].filter(isDrawn) : [],
  };
}

/** The picture of a code's page: its own, or else its vendor's or the site's. */
export function getCodePicture(code: Code, catalog: Catalog): string {
  return isDrawn(code) && hasPictures(catalog)
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

function isDrawn({ code, vendor }: Code): boolean {
  return canBeDrawn(code) && canBeDrawn(vendor.product);
}
