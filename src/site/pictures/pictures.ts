import type { Catalog } from '../../catalog/catalog.ts';
import { getCodePath, getVendorPath } from '../../catalog/paths.ts';
import type { BinaryFile } from '../../exports/data-files.ts';
import { drawCode, drawSite, drawVendor } from '../../exports/pictures/draw.ts';
import { getPicturePath, getPictured, SITE_PICTURE } from '../../exports/pictures/pictures.ts';
import { makeIconFiles } from './icons.ts';
import { makePainter } from './paint.ts';

/** Makes the pictures that previews of links show, and the icons. */
export function* makePictureFiles(catalog: Catalog): Generator<BinaryFile> {
  const paint = makePainter();
  const { vendors, codes } = getPictured(catalog);
  yield* makeIconFiles();
  yield { path: SITE_PICTURE, content: paint(drawSite()) };
  for (const vendor of vendors)
    yield { path: getPicturePath(getVendorPath(vendor)), content: paint(drawVendor(vendor)) };
  for (const code of codes)
    yield { path: getPicturePath(getCodePath(code)), content: paint(drawCode(code)) };
}
