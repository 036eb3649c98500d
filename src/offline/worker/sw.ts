import { getStrategy } from '../strategy.ts';
import type { WorkerMessage } from '../messages.ts';
import { answer } from './answer.ts';
import { keepAnswer } from './copies.ts';
import { installCore } from './install.ts';
import { answerShare, isShare } from './share.ts';
import { getOpenPages, scope } from './scope.ts';
import { noteOlderTabs, tidy } from './tidy.ts';

/** The service worker: keeps what was read, and answers where the network does not. */

const site = { origin: location.origin, ...scope.SITE };

scope.addEventListener('install', (event) => event.waitUntil(installCore()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('message', (event) => {
  const answered = follow(event.data as WorkerMessage);
  event.waitUntil(answered.then((hasTaken) => event.ports[0]?.postMessage(hasTaken)));
});

scope.addEventListener('fetch', (event) => {
  if (isShare(event.request)) {
    event.respondWith(answerShare(event.request));
    return;
  }
  const { url, method, mode, cache } = event.request;
  const strategy = getStrategy({ url: new URL(url), method, mode, cache }, site);
  if (strategy !== 'none') event.respondWith(answer(event, strategy));
});

async function takeOver() {
  await noteOlderTabs();
  // No navigation preload: where it fails, Firefox shows its own error whatever the answer here is.
  await scope.clients.claim();
  // The first page of all was there before anything could keep it.
  await Promise.all((await getOpenPages()).map(({ url }) => keepOpenPage(url)));
}

async function keepOpenPage(url: string) {
  const visit = { url: new URL(url), method: 'GET', mode: 'navigate', cache: 'default' };
  if (getStrategy(visit, site) !== 'page') return;
  const response = await fetch(url).catch(() => undefined);
  if (response) await keepAnswer(url, response);
}

/** Says whether this version takes over now. */
async function follow(message: WorkerMessage): Promise<boolean> {
  if (message === 'tidy') {
    await tidy();
    return false;
  }
  if (message === 'settle' && (await getOpenPages()).length > 1) return false;
  await scope.skipWaiting();
  return true;
}
