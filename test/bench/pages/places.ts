import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is visited. */
export interface PlaceToVisit {
  name: string;
  /** Without the first slash: `hyper/10/`. */
  path: string;
}

/** One page of each kind. */
export const PLACES: readonly PlaceToVisit[] = [
  { name: 'home', path: '' },
  { name: 'vendor', path: 'hyper/' },
  { name: 'code', path: 'hyper/10/' },
];

/** @throws {Error} if a site lacks one of the pages */
export function checkPlaces(folder: string) {
  const missing = PLACES.filter(({ path }) => !existsSync(join(folder, path, 'index.html')));
  if (missing.length > 0)
    throw new Error(`${folder} has no ${missing.map(({ path }) => path).join(', ')}.`);
}
