import { getSoleCode } from '../catalog/catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { getCodePath, getNumberPages, getNumberPath, makeHref } from '../catalog/paths.ts';
import { shorten } from '../catalog/shorten.ts';
import type { DataFile } from './data-files.ts';
import { makeForwardPage } from './forward-page.ts';
import type { PagePolicies } from './forward-page.ts';
import type { GetUrl } from './urls.ts';

interface SoleOptions extends PagePolicies {
  base: string;
  getUrl: GetUrl;
}

/**
 * The pages of strings that are one code alone: they lead on to its own page, which says all that there
 * is to say. When another vendor uses the string too, Astro renders a page at the same address.
 */
export function* makeSolePages(
  catalog: Catalog,
  { base, getUrl, ...policies }: SoleOptions,
): Generator<DataFile> {
  for (const number of getNumberPages(catalog)) {
    const code = getSoleCode(number);
    if (!code) continue;
    const { product } = code.vendor;
    const path = getCodePath(code);
    const words = {
      title: `Error code ${shorten(code.code, 24)}: ${shorten(product, 36)}`,
      says: `The code ${code.code} is used by ${product} only`,
      name: `${product} ${code.code}`,
    };
    const to = { href: makeHref(path, base), url: getUrl(path) };
    yield {
      path: `${getNumberPath(number)}index.html`,
      content: makeForwardPage({ ...words, ...to, ...policies }),
    };
  }
}
