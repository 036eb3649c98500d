import { getPathBelow } from './addresses.ts';
import { WORKER_PATH } from './site-files.ts';
import type { WorkerSettings } from './site-files.ts';

/**
 * How a request is answered. `page`, `fresh`: by the network, or else by a copy. `set`: the same, but
 * copies only from where all files of the set are. `index`: by the index that goes with the script
 * which asks. `frozen`: by a copy, since another content has another name. `stranger`: by the network;
 * no copy is kept. `none`: as if there were no service worker.
 */
export type Strategy = 'page' | 'fresh' | 'set' | 'index' | 'frozen' | 'stranger' | 'none';

/** What of a request tells how to answer it. */
export interface Asked {
  url: URL;
  method: string;
  mode: string;
  cache: string;
}

const INDEX = 'lookup/index.json';

/** Files with their hash in the name, or in the name of their folder. */
const FROZEN = /^(?:_astro\/|lookup\/[^/]+\/|pagefind\/[^/]+\/|pagefind\/[^/]+\.pf_meta$)/;

/** The full text's files without one: they only go together. */
const SET = 'pagefind/';

export function getStrategy(
  { url, method, mode, cache }: Asked,
  { origin, base, roots }: { origin: string } & Pick<WorkerSettings, 'base' | 'roots'>,
): Strategy {
  if (method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(base)) return 'none';
  const isVisit = mode === 'navigate';
  // Who asks the server for its own answer gets that.
  if (!isVisit && cache !== 'default') return 'none';
  const path = getPathBelow(url, base);
  if (path === WORKER_PATH) return 'none';
  const [root = ''] = path.split('/', 1);
  if (root !== '' && !roots.includes(root)) return isVisit ? 'stranger' : 'none';
  if (isVisit) return 'page';
  if (path === INDEX) return 'index';
  if (isFrozen(path)) return 'frozen';
  return path.startsWith(SET) ? 'set' : 'fresh';
}

/** Whether the content of a file never changes, since its name would change with it. */
export function isFrozen(path: string): boolean {
  return FROZEN.test(path);
}
