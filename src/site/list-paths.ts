import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Lists the files below a folder, hidden ones too, by their paths inside it, with slashes and sorted. */
export function listPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
