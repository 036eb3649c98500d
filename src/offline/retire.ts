import { getCachePrefix } from './names.ts';
import type { LifeEvent } from './worker/scope.ts';

/**
 * Makes the text of a service worker that removes what this site has put onto a device, and itself. A
 * host publishes it in place of the other; a browser fetches it at the next visit.
 */
export function makeRetiringWorker(base: string): string {
  return `(${retire.toString()})(${JSON.stringify(getCachePrefix(base))});\n`;
}

/** Runs by itself, as text: it can use nothing that is outside of it. */
function retire(prefix: string) {
  const scope = globalThis as unknown as {
    registration: ServiceWorkerRegistration;
    skipWaiting: () => Promise<void>;
    addEventListener: (type: string, listen: (event: LifeEvent) => void) => void;
  };
  const removeAll = async () => {
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
    await scope.registration.unregister();
  };
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(removeAll()));
}
