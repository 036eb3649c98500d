import { MANIFEST_PATH } from '../../exports/web/web-paths.ts';

/**
 * Offers the site to be installed once the service worker answers for it: what is shared with an
 * installed site is sent to its address, and nobody but the worker may get it. A page costs no request
 * more by that when it is read.
 */
export async function offerInstalling() {
  await navigator.serviceWorker.ready;
  if (document.querySelector('link[rel=manifest]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = import.meta.env.BASE_URL + MANIFEST_PATH.slice(1);
  document.head.append(link);
}
