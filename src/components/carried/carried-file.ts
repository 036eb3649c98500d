import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Catalog } from '../../catalog/catalog.ts';
import { makeLookupData } from '../../lookup/index/make-data.ts';
import script from '../../scripts/carried.ts?bundled=alone';
import { getUrl } from '../../site/address.ts';
import { countCarried, fitsOneFile } from '../../site/carried/limit.ts';
import style from '../../styles/carried.css?inline';
import { formatSize } from '../../text/size.ts';
import CarriedFile from './CarriedFile.astro';
import { makeFileParts } from './file-parts.ts';
import { makeInward } from './inward-links.ts';
import TooMany from './TooMany.astro';

let made: Promise<string> | undefined;

/** The file to carry, as HTML. A build makes it once, for all who ask for it or for its size. */
export function getCarriedFile(catalog: Catalog): Promise<string> {
  if (import.meta.env.DEV) return makeCarriedFile(catalog);
  made ??= makeCarriedFile(catalog);
  return made;
}

/** The size of the file to carry: `0.9 MB`; undefined where the catalogs are too large for one. */
export async function getCarriedSize(catalog: Catalog): Promise<string | undefined> {
  if (!fitsOneFile(countCarried(catalog.codes.values()))) return undefined;
  return formatSize(Buffer.byteLength(await getCarriedFile(catalog)));
}

async function makeCarriedFile(catalog: Catalog): Promise<string> {
  const container = await AstroContainer.create();
  const carried = countCarried(catalog.codes.values());
  if (!fitsOneFile(carried)) {
    const props = { codes: carried.codes, parts: makeFileParts(style) };
    return container.renderToString(TooMany, { partial: false, props });
  }
  const parts = makeFileParts(style, { script, index: makeLookupData(catalog) });
  const html = await container.renderToString(CarriedFile, {
    partial: false,
    props: { catalog, parts },
  });
  return makeInward(html, { base: import.meta.env.BASE_URL, getUrl });
}
