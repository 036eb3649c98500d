import { getKey } from '../addresses.ts';
import { getCoreName, getCoreNames, getOwnNames, getVisitedName } from '../names.ts';
import { keepAnswer } from './copies.ts';
import { getOpenPages, scope } from './scope.ts';

/** Tabs that were open before this version took over, kept in its core as if they were a file. */
const OLDER_TABS = 'offline/older-tabs.json';

/** A file with a hash that a page names: its style, its script. */
const ASSET = /_astro\/[^"'\s)]+/g;

/** Notes which tabs may be of an earlier version. */
export async function noteOlderTabs() {
  const tabs = (await getOpenPages()).map(({ id }) => id);
  const core = await openCore();
  await core.put(getTabsKey(), Response.json(tabs));
}

/**
 * Removes the cores of earlier versions that nothing needs any more: no tab that is still open from
 * then, and no page that was kept then and is not there anew.
 */
export async function tidy() {
  const { base, version } = scope.SITE;
  const { installing, waiting } = scope.registration;
  const cores = getCoreNames(await caches.keys(), base);
  const older = cores.filter((name) => name !== getCoreName(base, version));
  if (installing || waiting || older.length === 0 || (await hasOlderTabs())) return;
  const needed = await renewVisited();
  for (const name of older) {
    const files = await (await caches.open(name)).keys();
    if (!files.some(({ url }) => needed.has(url))) await caches.delete(name);
  }
}

/** Removes all that this site has put onto the device. */
export async function removeAll() {
  for (const name of getOwnNames(await caches.keys(), scope.SITE.base)) await caches.delete(name);
}

async function hasOlderTabs(): Promise<boolean> {
  const note = await (await openCore()).match(getTabsKey());
  const older = note ? ((await note.json()) as readonly string[]) : [];
  return (await getOpenPages()).some(({ id }) => older.includes(id));
}

/** Fetches kept pages again whose style or script is an earlier version's; gives those still needed. */
async function renewVisited(): Promise<Set<string>> {
  const visited = await caches.open(getVisitedName(scope.SITE.base));
  const core = await openCore();
  const needed = new Set<string>();
  for (const { url } of await visited.keys()) {
    const missing = await getMissing(await visited.match(url), core);
    if (missing.length === 0) continue;
    const anew = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
    if (anew?.ok) await keepAnswer(url, anew);
    else for (const asset of missing) needed.add(asset);
  }
  return needed;
}

/** The assets that a kept page names and a core does not have. */
async function getMissing(page: Response | undefined, core: Cache): Promise<string[]> {
  if (!page?.headers.get('content-type')?.includes('html')) return [];
  const assets = new Set((await page.text()).match(ASSET));
  const keys = [...assets].map((asset) => getKey(new URL(asset, scope.registration.scope)));
  const found = await Promise.all(keys.map((key) => core.match(key)));
  return keys.filter((_, i) => !found[i]);
}

function openCore(): Promise<Cache> {
  return caches.open(getCoreName(scope.SITE.base, scope.SITE.version));
}

function getTabsKey(): string {
  return getKey(new URL(OLDER_TABS, scope.registration.scope));
}
