import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from './launch.ts';
import type { Site } from './sites.ts';
import { serveStatic } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

/** What a test does with a page. */
export type PageRun = (page: Page) => Promise<void>;

/** Opens a page of a site in a window of its own; what its scripts throw fails the test. */
export type OpenPage = (
  site: Pick<Site, 'name'>,
  path: string,
  ...rest: [PageRun] | [BrowserContextOptions, PageRun]
) => Promise<void>;

/** Serves sites and starts a browser for the tests of a file. */
export function useSites(sites: readonly Site[]): OpenPage {
  let browser: Browser;
  const servers = new Map<string, StaticServer>();
  beforeAll(async () => {
    browser = await launchBrowser();
    for (const site of sites) servers.set(site.name, await serveStatic(site.out, site.base));
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([...servers.values()].map((server) => server.close()));
  });
  return async ({ name }, path, ...rest) => {
    const [options, run] = rest.length === 1 ? [{}, rest[0]] : rest;
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ viewport, ...options });
    const errors: string[] = [];
    try {
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${servers.get(name)?.url ?? ''}${path}`);
      await run(page);
    } finally {
      await context.close();
    }
    expect(errors).toEqual([]);
  };
}

/** Waits for a text and expects it in the first of the elements. */
export async function expectText(locator: Locator, pattern: RegExp) {
  await locator.filter({ hasText: pattern }).first().waitFor();
  expect(await locator.first().innerText()).toMatch(pattern);
}
