import { getKey } from '../addresses.ts';
import type { WorkerMessage } from '../messages.ts';
import { getPlaces } from '../places.ts';
import { showNotice } from './notice.ts';

/** Milliseconds after which a tab that is looked at again asks whether there is a new version. */
const ASK_AGAIN = 60 * 60 * 1000;

/** Milliseconds that a server or a worker has to answer; then the page goes on without it. */
const PATIENCE = 3000;

/** Offers a new version of the site when there is one, which waits until the reader wants it. */
export function watchUpdates(registration: ServiceWorkerRegistration) {
  const watch = (worker: ServiceWorker) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) void offer(registration, worker);
    });
  };
  if (registration.waiting) void offer(registration, registration.waiting);
  else registration.active?.postMessage('tidy' satisfies WorkerMessage);
  if (registration.installing) watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) watch(registration.installing);
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/** A page that is the same in both versions needs no offer, if there is no other page. */
async function offer(registration: ServiceWorkerRegistration, worker: ServiceWorker) {
  if ((await isSameNow()) && (await settle(worker))) return;
  showNotice(async () => {
    await takeOver(registration);
    location.reload();
  });
}

/** Whether the server has this page as it was loaded. */
async function isSameNow(): Promise<boolean> {
  const key = getKey(location.href);
  try {
    const places = getPlaces('page', await caches.keys(), import.meta.env.BASE_URL);
    const copies = places.map((cacheName) => caches.match(key, { cacheName, ignoreVary: true }));
    const copy = (await Promise.all(copies)).find((response) => response !== undefined);
    const now = await fetch(key, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    return copy !== undefined && now.ok && (await now.text()) === (await copy.text());
  } catch {
    return false;
  }
}

/** Lets a new version take over where this page is the only one; says whether it does. */
function settle(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => done(data);
    setTimeout(() => done(false), PATIENCE);
    worker.postMessage('settle' satisfies WorkerMessage, [port2]);
  });
}

/** Lets the version that waits take over, unless another tab has done that. */
async function takeOver({ waiting }: ServiceWorkerRegistration) {
  if (!waiting) return;
  const changed = new Promise((done) => {
    navigator.serviceWorker.addEventListener('controllerchange', done);
    setTimeout(done, PATIENCE);
  });
  waiting.postMessage('take-over' satisfies WorkerMessage);
  await changed;
}
