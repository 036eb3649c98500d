import type { Catalog } from '../../catalog/catalog.ts';
import {
  getNumberPages,
  getNumberPath,
  getProblemPath,
  getVendorPath,
  VENDORS_PATH,
} from '../../catalog/paths.ts';
import type { DataFile } from '../data-files.ts';
import type { GetUrl } from '../urls.ts';
import { makeGuideMarkdown } from './guide-markdown.ts';
import type { GuideFile } from './guide-markdown.ts';
import { getMarkdownPath } from './markdown-path.ts';
import { makeNumberMarkdown } from './number-markdown.ts';
import { makeProblemMarkdown } from './problem-markdown.ts';
import { LLMS_PATH, makeSiteMarkdown, makeVendorsMarkdown } from './site-markdown.ts';
import { makeVendorMarkdown } from './vendor-markdown.ts';

/** The Markdown of every page that is not a code's, and what leads to all of it. */
export function* makeTwinFiles(
  catalog: Catalog,
  guides: readonly GuideFile[],
  getUrl: GetUrl,
): Generator<DataFile> {
  const make = (path: string, content: string) => ({ path: getMarkdownPath(path), content });
  const home = makeSiteMarkdown(catalog, guides, getUrl);
  yield { path: LLMS_PATH, content: home };
  yield make('/', home);
  yield make(VENDORS_PATH, makeVendorsMarkdown(catalog, getUrl));
  for (const guide of guides) yield make(guide.path, makeGuideMarkdown(guide, getUrl));
  for (const [name, codes] of catalog.byProblem)
    yield make(getProblemPath(name), makeProblemMarkdown(name, codes, getUrl));
  for (const number of getNumberPages(catalog))
    yield make(getNumberPath(number), makeNumberMarkdown(number, getUrl));
  for (const vendor of catalog.vendors.values()) {
    const content = makeVendorMarkdown(vendor, getUrl);
    for (const id of [vendor.id, ...(vendor.formerIds ?? [])])
      yield make(getVendorPath({ id }), content);
  }
}
