import type { Catalog } from '../../catalog/catalog.ts';
import { formatNumber } from '../../catalog/counts.ts';
import { getTwinPath, getVendorPath, hasPage } from '../../catalog/paths.ts';
import type { DataFile, FileContent } from '../data-files.ts';
import type { GetUrl } from '../urls.ts';
import { getMarkdownPath } from './markdown-path.ts';
import { LLMS_FULL_PATH, LLMS_PATH } from './site-markdown.ts';

/** Of more notes the file holds a line each: they would be megabytes that no program reads at once. */
export const MAX_NOTED = 1_000;

/** Of more codes it only says where they are. */
export const MAX_LISTED = 20_000;

/**
 * Passes files on, and behind them `/llms-full.txt`: all catalogs in one file, with every note as long
 * as there are not too many. It is put together from the Markdown of home page, vendors and codes,
 * which must be among the files.
 */
export function* addFullText(
  files: Iterable<DataFile<FileContent>>,
  catalog: Catalog,
  getUrl: GetUrl,
): Generator<DataFile<FileContent>> {
  const paths = [LLMS_PATH, ...listParts(catalog)];
  const texts = new Map(paths.map((path) => [path, '']));
  for (const file of files) {
    const { path, content } = file;
    if (texts.has(path) && typeof content === 'string') texts.set(path, content);
    yield file;
  }
  yield { path: LLMS_FULL_PATH, content: formatParts([...texts.values()], catalog, getUrl) };
}

/** Where the Markdown of vendors is, and behind each that of its codes. */
function listParts({ codes, vendors }: Catalog): string[] {
  if (codes.size > MAX_LISTED) return [];
  // What is said of a whole section stands in the list of its vendor already.
  const noted = [...codes.values()].filter((code) => hasPage(code) && !code.noteSection);
  const shown = new Set(noted.length > MAX_NOTED ? [] : noted);
  return [...vendors.values()].flatMap((vendor) => [
    getMarkdownPath(getVendorPath(vendor)),
    ...vendor.codes.filter((code) => shown.has(code)).map((code) => getTwinPath(code, 'md')),
  ]);
}

function formatParts(parts: readonly string[], { codes }: Catalog, getUrl: GetUrl): string {
  if (codes.size <= MAX_LISTED) return parts.join('\n---\n\n');
  const count = formatNumber(codes.size);
  return `${parts.join('')}\nThere are ${count} codes, too many for one file. Read them by catalog, from <${getUrl(LLMS_PATH)}>.\n`;
}
