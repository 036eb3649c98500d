import { getKey } from '../addresses.ts';
import { getVisitedName } from '../names.ts';
import { getPlaces } from '../places.ts';
import type { Strategy } from '../strategy.ts';
import { scope } from './scope.ts';

/** A copy of what is at an address, from the first cache that has one. */
export async function findCopy(strategy: Strategy, url: string): Promise<Response | undefined> {
  const places = getPlaces(strategy, await caches.keys(), scope.SITE.base);
  return findIn(places, getKey(url));
}

/** The copy in the first of some caches that has one. */
export async function findIn(names: readonly string[], key: string): Promise<Response | undefined> {
  for (const cacheName of names) {
    const copy = await caches.match(key, { cacheName, ignoreVary: true });
    if (copy) return copy;
  }
  return undefined;
}

/** Keeps an answer for when there is no network. A full storage must not break reading. */
export async function keepAnswer(url: string, response: Response) {
  if (!response.ok || response.status !== 200 || response.type !== 'basic' || response.redirected)
    return;
  try {
    const visited = await caches.open(getVisitedName(scope.SITE.base));
    await visited.put(getKey(url), response);
  } catch {
    // The reader has the answer; it is only not there another time.
  }
}
