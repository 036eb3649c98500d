import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a list that `sha256sum --check` reads. */
export function formatChecksums(folder: string, files: readonly string[]): string {
  return files.map((file) => `${hash(join(folder, file))}  ${file}\n`).join('');
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
