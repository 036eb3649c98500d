import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Lists the files of a folder, hidden ones too, by their paths inside it, in an order of their own. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
}

/** Makes a list that `sha256sum --check` reads. */
export function formatChecksums(folder: string, files: readonly string[]): string {
  return files.map((file) => `${hash(join(folder, file))}  ${file}\n`).join('');
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
