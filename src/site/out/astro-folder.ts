import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';

/** Astro's folder for what it generates: the same for all builds of a checkout. */
const FOLDER = '.astro';
const LISTS = ['content-assets.mjs', 'content-modules.mjs'];
const EMPTY = 'export default new Map();';

/**
 * Writes Astro's lists of imports where there are none yet. Astro writes a list that is not as it should
 * be by one temporary name, which two first builds at once take from each other
 * (`content/mutable-data-store.ts`). No entry of ours imports anything, so they stay as they are.
 */
export function prepareAstroFolder() {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of LISTS.map((name) => join(FOLDER, name)).filter((path) => !existsSync(path))) {
    const own = `${file}.${pid}`;
    writeFileSync(own, EMPTY);
    renameSync(own, file);
  }
}
