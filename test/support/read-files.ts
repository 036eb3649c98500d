import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Reads all files below a folder, hidden ones too, byte by byte: path → content. */
export function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(
    paths.sort().map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
  );
}
