import { getCoreNames, getSavedName, getVisitedName } from './names.ts';
import type { Strategy } from './strategy.ts';

/** The caches in which a copy is looked for, first the one to prefer; `names` are all of the origin. */
export function getPlaces(strategy: Strategy, names: readonly string[], base: string): string[] {
  const cores = getCoreNames(names, base);
  const saved = getSavedName(base);
  // What was opened since everything was saved is newer.
  const visited = getVisitedName(base);
  switch (strategy) {
    case 'page':
    case 'fresh':
      return [visited, saved, ...cores];
    case 'set':
    case 'index':
      return [saved, ...cores];
    case 'frozen':
      return [...cores, saved, visited];
    case 'stranger':
    case 'none':
      return [];
  }
}
