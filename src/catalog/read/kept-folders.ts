import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { readVendor } from './read-vendor.ts';
import type { VendorReading } from './read-vendor.ts';

export interface KeptFolder {
  stamp: string;
  reading: VendorReading;
  problems: readonly Problem[];
}

/** Vendors' folders as they were read before, by their paths. */
export type KeptFolders = Map<string, KeptFolder>;

/**
 * Reads a vendor's folder as `readVendor` does, but not a second time if no file in it was written,
 * added or removed since: that is half of the time until a saved note is on its page.
 */
export function readKept(
  kept: KeptFolders,
  { path, id }: { path: string; id: string },
  problems: Problem[],
): VendorReading {
  // Before reading: what is saved meanwhile is read next time.
  const stamp = stampFolder(path);
  const before = kept.get(path);
  const folder = before?.stamp === stamp ? before : { stamp, ...readAnew(path, id) };
  kept.set(path, folder);
  problems.push(...folder.problems);
  return folder.reading;
}

function readAnew(path: string, id: string): Omit<KeptFolder, 'stamp'> {
  const problems: Problem[] = [];
  return { reading: readVendor(path, id, problems), problems };
}

/** Differs when a file in the folder, or in one below it, was written, added or removed. */
function stampFolder(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name} ${stampFile(join(folder, name))}`).join('\n');
}

/** A link to nowhere has no stamp. */
function stampFile(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : '';
}
