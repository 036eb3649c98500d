import type { BrowserContext, Page } from 'playwright-core';

/** What servers are told: addresses as they are asked for, and the headers that may hold one. */
export function watchRequests(target: BrowserContext | Page): string[] {
  const told: string[] = [];
  const watch = (page: Page) => {
    page.on('request', (request) => {
      const { referer = '' } = request.headers();
      // What is behind `#` is not sent.
      const url = request.url().replace(/#.*$/s, '');
      told.push(readable(url), readable(referer), request.postData() ?? '');
    });
  };
  if ('pages' in target) target.on('page', watch);
  else watch(target);
  return told;
}

function readable(address: string): string {
  return decodeURIComponent(address.replaceAll('+', ' '));
}
