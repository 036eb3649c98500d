import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFile, FileContent } from '../../exports/data-files.ts';

/** Writes files of a site, and the folders that they stand in. Gives the number of files so far. */
export async function* writeFiles(
  files: Iterable<DataFile<FileContent>>,
  out: string,
): AsyncGenerator<number> {
  const folders = new Set<string>();
  let count = 0;
  for (const { path, content } of files) {
    const file = join(out, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // In a thread of its own, waiting for the disk costs less than being called back by it.
    writeFileSync(file, typeof content === 'function' ? await content() : content);
    yield ++count;
  }
}
