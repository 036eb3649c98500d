import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import { makeEntries } from '../../catalog/entries.ts';
import { makeCatalog } from '../../catalog/make-catalog.ts';
import { hasPage } from '../../catalog/paths.ts';
import type { LoggedChange } from '../../catalog/change-log.ts';
import type { PublishedPath } from '../../catalog/published-path.ts';
import type { CatalogReading } from '../../catalog/reading.ts';
import {
  makeCodeFiles,
  makeRootFiles,
  makeVendorFiles,
  makeWebFiles,
} from '../../exports/data-files.ts';
import type { DataFile, FileContent } from '../../exports/data-files.ts';
import { makeFeeds } from '../../exports/feed/feeds.ts';
import { FORWARD_SCRIPT } from '../../exports/forward-page.ts';
import { addFullText } from '../../exports/markdown/full-text.ts';
import type { GuideFile } from '../../exports/markdown/guide-markdown.ts';
import { makeTwinFiles } from '../../exports/markdown/twins.ts';
import { makeMovedFiles } from '../../exports/moved-files.ts';
import { makeSolePages } from '../../exports/sole-pages.ts';
import { makeGetUrl } from '../../exports/urls.ts';
import { makeLookupData } from '../../lookup/index/make-data.ts';
import { makeIndexFiles } from '../../lookup/index/make-files.ts';
import { makeLonePolicy, REFERRER } from '../policy.ts';
import { readGuides } from './read-guides.ts';

/** What the files are made from. */
export interface FilesContent {
  catalog: Catalog;
  published: readonly PublishedPath[];
  changes: readonly LoggedChange[];
  guides: readonly GuideFile[];
}

/**
 * Relates what was read from a content folder without a problem, and reads the guides.
 *
 * @param guides their folder
 */
export function makeFilesContent(
  reading: CatalogReading,
  guides: string,
  place: SitePlace,
): FilesContent {
  const { published, changes } = reading;
  return {
    catalog: makeCatalog(makeEntries(reading)),
    published,
    changes,
    guides: readGuides(guides, place),
  };
}

/**
 * Everything that Astro does not render: the public data, the twins of the pages, the look-up's index,
 * and what stands at addresses that lead on to others.
 */
export function makeAllFiles(
  content: FilesContent,
  place: SitePlace,
): Generator<DataFile<FileContent>> {
  const getUrl = makeGetUrl(place.site, place.base);
  return addFullText(makeFiles(content, place), content.catalog, getUrl);
}

function* makeFiles(content: FilesContent, place: SitePlace): Generator<DataFile<FileContent>> {
  const { catalog, published, changes, guides } = content;
  const getUrl = makeGetUrl(place.site, place.base);
  yield* makeForwards(content, place);
  yield* makeRootFiles(catalog, getUrl);
  yield* makeWebFiles(catalog, { base: place.base, getUrl });
  yield* makeFeeds(catalog, changes, getUrl);
  yield* makeTwinFiles(catalog, guides, getUrl);
  yield* makeLookupFiles(catalog);
  for (const vendor of catalog.vendors.values()) {
    yield* makeVendorFiles(vendor, { getUrl, published });
    for (const code of vendor.codes.filter(hasPage)) yield* makeCodeFiles(code, catalog, getUrl);
  }
}

/** The pages among them, and a little more: what stands at addresses that lead on to others. */
export function* makeForwards(
  { catalog, published }: FilesContent,
  { site, base }: SitePlace,
): Generator<DataFile<FileContent>> {
  const policies = { policy: makeLonePolicy({ scripts: [FORWARD_SCRIPT] }), referrer: REFERRER };
  const options = { base, getUrl: makeGetUrl(site, base), ...policies };
  yield* makeMovedFiles(published, catalog, options);
  yield* makeSolePages(catalog, options);
}

/** Origin and path of the site. */
interface SitePlace {
  site: string;
  base: string;
}

/** Compact, unlike the data: it is read by the look-up alone, and its shape may change with it. */
export function* makeLookupFiles(catalog: Catalog): Generator<DataFile> {
  const { index, shards } = makeIndexFiles(makeLookupData(catalog), (content) =>
    createHash('sha256').update(content).digest('hex').slice(0, 10),
  );
  const folder = index.kind === 'manifest' ? `${index.folder}/` : '';
  yield { path: '/lookup/index.json', content: JSON.stringify(index) };
  for (const [name, shard] of shards)
    yield { path: `/lookup/${folder}${name}.json`, content: JSON.stringify(shard) };
}
