import { getFilePath, getKey } from '../addresses.ts';
import { findInCores, readCores, writeCore } from '../core-record.ts';
import { doInTurns } from '../in-turns.ts';
import { loadFile } from '../load-file.ts';
import { getCoreName } from '../names.ts';
import type { SiteFile } from '../site-files.ts';
import { isStorageFull } from '../storage-full.ts';
import { isFrozen } from '../strategy.ts';
import { scope } from './scope.ts';

/**
 * Brings the core of this version onto the device: what an older one has is taken from there, the
 * rest is fetched.
 *
 * @throws if a file is not there or has changed, or the storage is full: then the browser tries it
 * again another day, and the version before stays
 */
export async function installCore() {
  const { base, version, core } = scope.SITE;
  const name = getCoreName(base, version);
  const older = await readCores(base);
  const cache = await caches.open(name);
  const present = new Set((await cache.keys()).map(({ url }) => url));
  try {
    await doInTurns(core, async (file) => {
      const key = getKey(new URL(getFilePath(file[0], base), location.origin));
      if (present.has(key)) return;
      await cache.put(key, (await findInCores(older, file, key)) ?? (await loadNew(file)));
    });
    await writeCore(cache, base, core);
  } catch (error) {
    // What has come so far is there at the next try, unless it takes room that others need.
    if (isStorageFull(error)) await caches.delete(name);
    throw error;
  }
}

/** What the page has just loaded is not fetched again; what may be older than its name is. */
function loadNew(file: SiteFile): Promise<Response> {
  return loadFile(file, scope.SITE.base, { cache: isFrozen(file[0]) ? 'default' : 'no-cache' });
}
