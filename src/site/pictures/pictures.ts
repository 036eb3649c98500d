import type { Catalog } from '../../catalog/catalog.ts';
import { getCodePath, getVendorPath } from '../../catalog/paths.ts';
import type { BinaryFile } from '../../exports/data-files.ts';
import { drawCode, drawSite, drawVendor } from '../../exports/pictures/draw.ts';
import {
  getPicturePath,
  getPictured,
  PICTURE_SIZE,
  SITE_PICTURE,
} from '../../exports/pictures/pictures.ts';
import { makeIconFiles } from './icons.ts';
import { makeRenderer } from './render.ts';

/** Makes the pictures that previews of links show, and the icons. */
export function* makePictureFiles(catalog: Catalog): Generator<BinaryFile> {
  const render = makeRenderer();
  const { vendors, codes } = getPictured(catalog);
  const make = (path: string, svg: string) => ({ path, content: render(svg, PICTURE_SIZE.width) });
  yield* makeIconFiles(render);
  yield make(SITE_PICTURE, drawSite());
  for (const vendor of vendors)
    yield make(getPicturePath(getVendorPath(vendor)), drawVendor(vendor));
  for (const code of codes) yield make(getPicturePath(getCodePath(code)), drawCode(code));
}
