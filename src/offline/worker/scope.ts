import type { WorkerSettings } from '../site-files.ts';

/*
 * What a service worker has around it. TypeScript's own types of it do not go together with those of
 * a page, and a file of the project is one or the other only by who runs it.
 */

export interface LifeEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

export interface MessageToWorker extends LifeEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  readonly id: string;
  readonly url: string;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: true;
    }) => Promise<readonly Client[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listen: (event: LifeEvent) => void) => void) &
    ((type: 'fetch', listen: (event: FetchEvent) => void) => void) &
    ((type: 'message', listen: (event: MessageToWorker) => void) => void);
  /** Written before the script by the build. */
  readonly SITE: WorkerSettings;
}

export const scope = globalThis as unknown as WorkerScope;

/** The pages of this site that are open; without the filter those of other sites of the origin too. */
export async function getOpenPages(): Promise<readonly Client[]> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope.registration.scope));
}
