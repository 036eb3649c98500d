import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEntries } from '../entries.ts';
import { loadReading } from '../load-catalog.ts';
import { makeCatalog } from '../make-catalog.ts';
import { getPathsToPublish } from '../paths-to-publish.ts';
import { formatPublished, PUBLISHED_FILE } from '../published-path.ts';

/** Pages that every site has, whatever its vendors are. */
const OF_ALL = /^\/(?:(?:guides\/.*|vendors|offline)\/)?$/;

/**
 * Makes the list of published paths of a site that begins: the pages of the program, and those of the
 * vendors that are here.
 *
 * @throws {CatalogError} if something else is wrong in the content
 */
export function beginList(folder: string): { text: string; count: number } {
  const file = join(folder, PUBLISHED_FILE);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const kept = lines.filter((line) => line.startsWith('#') || OF_ALL.test(line));
  const catalog = makeCatalog(makeEntries(loadReading(folder, [])));
  const paths = getPathsToPublish(catalog, []).map(formatPublished);
  return { text: [...kept, ...paths, ''].join('\n'), count: paths.length };
}
