import { getKey } from '../addresses.ts';
import { getCoreNames, getSavedName, isOfOtherSite } from '../names.ts';
import { SCRIPT_HEADER } from '../../box/script-header.ts';
import type { Strategy } from '../strategy.ts';
import { findCopy, findIn } from './copies.ts';
import { makeInstead } from './instead.ts';
import { askNetwork, preferNetwork } from './network.ts';
import { scope } from './scope.ts';
import type { FetchEvent } from './scope.ts';

/**
 * Answers a request.
 *
 * @throws what the network throws, where there is no copy of what was asked for
 */
export function answer(event: FetchEvent, strategy: Strategy): Promise<Response> {
  switch (strategy) {
    case 'page':
    case 'stranger':
      return answerVisit(event, strategy);
    case 'index':
      return answerIndex(event);
    case 'frozen':
      return answerFrozen(event);
    case 'set':
      return answerFirst(event, strategy, { keep: false });
    case 'fresh':
    case 'none':
      return answerFirst(event, strategy, { keep: true });
  }
}

/** A visit always leads to a page of ours, and never to the browser's own on the network. */
async function answerVisit(event: FetchEvent, strategy: 'page' | 'stranger'): Promise<Response> {
  try {
    return await answerFirst(event, strategy, { keep: strategy === 'page' });
  } catch (error) {
    const url = new URL(event.request.url);
    if (isOfOtherSite(url.pathname, await caches.keys(), scope.SITE.base)) throw error;
    return makeInstead(url);
  }
}

async function answerFirst(
  event: FetchEvent,
  strategy: Strategy,
  options: { keep: boolean },
): Promise<Response> {
  const asked = askNetwork(event, options);
  return preferNetwork(asked, await findCopy(strategy, event.request.url));
}

async function answerFrozen(event: FetchEvent): Promise<Response> {
  return (await findCopy('frozen', event.request.url)) ?? askNetwork(event, { keep: true });
}

/**
 * The index of the look-up is read by the script that it was made with: a tab that is still open from
 * an earlier version gets that version's.
 */
async function answerIndex(event: FetchEvent): Promise<Response> {
  const { base, isIndexCut } = scope.SITE;
  const { request } = event;
  const script = request.headers.get(SCRIPT_HEADER);
  const cores = getCoreNames(await caches.keys(), base);
  const own = script === null ? undefined : await findHolder(cores, getKey(script));
  // A cut index leads to shards, which are not in the core: the server's leads to the server's.
  if (own !== undefined && (!isIndexCut || own !== cores[0])) {
    const index = await findIn([own], getKey(request.url));
    if (index) return index;
  }
  const copy = await findIn([getSavedName(base), ...cores], getKey(request.url));
  return preferNetwork(askNetwork(event, { keep: false }), copy);
}

async function findHolder(names: readonly string[], key: string): Promise<string | undefined> {
  for (const cacheName of names) if (await caches.match(key, { cacheName })) return cacheName;
  return undefined;
}
