import type { Page } from 'playwright-core';

/** Opens a page and waits until the site can do without a network. */
export async function openAndSettle(page: Page, url: string) {
  await page.goto(url);
  await waitForWorker(page);
}

/** Waits until the service worker answers for this page. */
export async function waitForWorker(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state;
  });
}

/** The addresses that are kept, by the name of the cache, below the origin. */
export function getKept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = names.map(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return [name, requests.map(({ url }) => url.slice(location.origin.length))] as const;
    });
    return Object.fromEntries(await Promise.all(kept));
  });
}
