import type { Catalog } from '../catalog/catalog.ts';
import { getTwinPath, getVendorDataPath, makeHref } from '../catalog/paths.ts';
import { getMoved } from '../catalog/published-path.ts';
import type { MovedPath, PublishedPath } from '../catalog/published-path.ts';
import { makeCodeFiles, makeVendorFiles } from './data-files.ts';
import type { DataFile, FileContent } from './data-files.ts';
import type { ExportSource } from './export-source.ts';
import { makeForwardPage } from './forward-page.ts';
import type { PagePolicies } from './forward-page.ts';
import type { GetUrl } from './urls.ts';

/**
 * What answers at addresses whose pages have moved: a page that forwards, and in place of the data the
 * same data as at the new address, since no file can forward a program. A row that has moved is found by
 * an anchor.
 */
export function* makeMovedFiles(
  published: readonly PublishedPath[],
  catalog: Catalog,
  { base, getUrl, ...policies }: MovedOptions,
): Generator<DataFile<FileContent>> {
  for (const moved of getMoved(published).filter(({ isRow }) => !isRow)) {
    const { path, movedTo } = moved;
    const to = { href: makeHref(movedTo, base), url: getUrl(movedTo) };
    const words = { title: MOVED, says: MOVED };
    const page = makeForwardPage({ ...words, ...to, ...policies });
    yield { path: `${path}index.html`, content: page };
    yield* makeMovedData(moved, catalog, { getUrl, published });
  }
}

const MOVED = 'This page has moved';

interface MovedOptions extends PagePolicies {
  base: string;
  getUrl: GetUrl;
}

function makeMovedData(
  { path, movedTo }: MovedPath,
  catalog: Catalog,
  source: ExportSource,
): DataFile<FileContent>[] {
  const [vendorId = '', slug = ''] = path.slice(1, -1).split('/');
  const id = movedTo.slice(1, -1);
  const vendor = catalog.vendors.get(id);
  const code = catalog.codes.get(id);
  if (vendor)
    return makeVendorFiles(vendor, source).map(({ path: own, content }) => ({
      path: getVendorDataPath({ id: vendorId }, own.slice(getVendorDataPath(vendor, '').length)),
      content,
    }));
  if (!code) return [];
  const from = getTwinPath(code, 'json').slice(0, -'.json'.length);
  return makeCodeFiles(code, catalog, source.getUrl).map(({ path: own, content }) => ({
    path: `/${vendorId}/${slug}${own.slice(from.length)}`,
    content,
  }));
}
