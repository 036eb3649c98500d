import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchSite } from '../bench-site.ts';

/** One page of each kind; paths are without the first slash. */
export const PLACES = [
  { name: 'home', path: '' },
  { name: 'vendor', path: 'hyper/' },
  { name: 'code', path: 'hyper/10/' },
] as const;

/** @throws {Error} if a site lacks one of the pages */
export function checkPlaces({ folder }: BenchSite) {
  const missing = PLACES.filter(({ path }) => !existsSync(join(folder, path, 'index.html')));
  if (missing.length > 0)
    throw new Error(`${folder} has no ${missing.map(({ path }) => path).join(', ')}.`);
}
