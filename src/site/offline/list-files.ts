import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { HASH_LENGTH } from '../../offline/site-files.ts';
import type { SiteFile } from '../../offline/site-files.ts';

/** Lists the files below a folder that match, sorted by path, with the hash of their content. */
export function listFiles(folder: string, isWanted: (path: string) => boolean): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter(isWanted)
    .sort()
    .map((path) => makeSiteFile(path, readFileSync(join(folder, path))));
}

/** What the list says of a file. */
export function makeSiteFile(path: string, content: string | Uint8Array): SiteFile {
  return [path, hash('sha256', content).slice(0, HASH_LENGTH), Buffer.byteLength(content)];
}
