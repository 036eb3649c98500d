import { getKey } from './addresses.ts';
import { getCoreNames } from './names.ts';
import type { SiteFile } from './site-files.ts';

/** The files of a core by path and hash, kept in its cache as if it were one of them. */
const RECORD_PATH = 'offline/core.json';

/** A core that is on this device. */
export interface KeptCore {
  name: string;
  /** Path → hash. */
  hashes: ReadonlyMap<string, string>;
}

/** The cores that are complete, newest first. */
export async function readCores(base: string): Promise<KeptCore[]> {
  const names = getCoreNames(await caches.keys(), base);
  const cores = names.map(async (name) => {
    const record = await caches.match(getRecordKey(base), { cacheName: name });
    const files = record ? ((await record.json()) as readonly SiteFile[]) : [];
    return { name, hashes: new Map(files.map(([path, hash]) => [path, hash])) };
  });
  return (await Promise.all(cores)).filter(({ hashes }) => hashes.size > 0);
}

/** Writes down what is in a core, which is complete by that. */
export async function writeCore(core: Cache, base: string, files: readonly SiteFile[]) {
  await core.put(getRecordKey(base), Response.json(files));
}

/** A copy of a file with this very content, from one of the cores. */
export async function findInCores(
  cores: readonly KeptCore[],
  [path, hash]: SiteFile,
  key: string,
): Promise<Response | undefined> {
  const core = cores.find(({ hashes }) => hashes.get(path) === hash);
  return core && caches.match(key, { cacheName: core.name, ignoreVary: true });
}

function getRecordKey(base: string): string {
  return getKey(new URL(base + RECORD_PATH, location.origin));
}
