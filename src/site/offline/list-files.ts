import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HASH_LENGTH } from '../../offline/site-files.ts';
import type { SiteFile } from '../../offline/site-files.ts';
import { listPaths } from '../list-paths.ts';

/** Lists the files below a folder that match, sorted by path, with the hash of their content. */
export function listFiles(folder: string, isWanted: (path: string) => boolean): SiteFile[] {
  return listPaths(folder)
    .filter(isWanted)
    .map((path) => makeSiteFile(path, readFileSync(join(folder, path))));
}

/** What the list says of a file. */
export function makeSiteFile(path: string, content: string | Uint8Array): SiteFile {
  return [path, hash('sha256', content).slice(0, HASH_LENGTH), Buffer.byteLength(content)];
}
