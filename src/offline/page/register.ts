import { trustScript } from '../../search/script-address.ts';
import workerUrl from '../worker/sw.ts?worker&url';

/** Registers the service worker. Undefined where there can be none: without https, storage refused. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    // A browser that refuses storage may have the one and throw at the other.
    await caches.keys();
    return await navigator.serviceWorker.register(trustScript(workerUrl));
  } catch {
    return undefined;
  }
}
