import type { Catalog } from '../../catalog/catalog.ts';
import { formatNumber } from '../../catalog/counts.ts';
import { makeCodeMarkdown } from '../code-markdown.ts';
import type { GetUrl } from '../urls.ts';
import { LLMS_PATH } from './site-markdown.ts';
import { makeVendorMarkdown } from './vendor-markdown.ts';

/** Of more notes the file holds a line each: they would be megabytes that no program reads at once. */
export const MAX_NOTED = 1_000;

/** Of more codes it only says where they are. */
export const MAX_LISTED = 10_000;

/**
 * `/llms-full.txt`: all catalogs in one file, with every note as long as there are not too many.
 *
 * @param start what stands above them: the text of `/llms.txt`
 */
export function makeFullText(catalog: Catalog, start: string, getUrl: GetUrl): string {
  const { codes, vendors } = catalog;
  // What is said of a whole section stands in the list of its vendor already.
  const noted = new Set([...codes.values()].filter(({ noteSection }) => !noteSection));
  const count = formatNumber(codes.size);
  if (codes.size > MAX_LISTED)
    return `${start}\nThere are ${count} codes, too many for one file. Read them by catalog, from <${getUrl(LLMS_PATH)}>.\n`;
  const parts = [...vendors.values()].flatMap((vendor) => [
    makeVendorMarkdown(vendor, getUrl),
    ...(noted.size > MAX_NOTED
      ? []
      : vendor.codes
          .filter((code) => noted.has(code))
          .map((code) => makeCodeMarkdown(code, catalog, getUrl))),
  ]);
  return [start, ...parts].join('\n---\n\n');
}
