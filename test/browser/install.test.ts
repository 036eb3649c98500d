import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CERTAIN, getBox } from '../support/box.ts';
import { launchBrowser } from '../support/launch.ts';
import { openAndSettle } from '../support/reader.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each([ROOT, SUB_PATH])('the $name site, installed', (site) => {
  let server: StaticServer;
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    server = await serveStatic(site.out, site.base);
    context = await browser.newContext();
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
    await server.close();
  });

  test('is offered by a page only once the service worker answers for it', async () => {
    await page.goto(server.url, { waitUntil: 'load' });
    expect(await page.locator('link[rel=manifest]').count()).toBe(0);
    await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null),
    ).toBe(true);
    const { url, data, errors } = await readManifest(page);
    expect(url).toBe(`${server.url}manifest.webmanifest`);
    expect(errors).toEqual([]);
    expect(JSON.parse(data)).toMatchObject({ scope: site.base });
  });

  test('looks up what is shared with it, and sends it nowhere', async () => {
    await openAndSettle(page, server.url);
    const before = server.log.length;
    await share(page, `${server.url}offline/share`, { title: '', text: CERTAIN, url: CERTAIN });
    await page.waitForURL((url) => url.hash !== '');
    await getBox(page).answers.first().waitFor();
    expect(new URL(page.url()).pathname).toBe(site.base);
    expect(await getBox(page).field.inputValue()).toBe(CERTAIN);
    const asked = server.log.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => path.includes('share'))).toEqual([]);
  });
});

/** What Chromium reads of the manifest that a page names, and what it finds wrong in it. */
async function readManifest(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { url, data = '', errors } = await session.send('Page.getAppManifest');
  return { url, data, errors };
}

/** Sends what a system sends to an installed site: a form that the site's own pages may not send. */
async function share(page: Page, action: string, fields: Record<string, string>) {
  await page.goto('about:blank');
  await page.evaluate(
    ([to, entries]) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: to });
      for (const [name, value] of Object.entries(entries))
        form.append(Object.assign(document.createElement('textarea'), { name, value }));
      document.body.append(form);
      form.submit();
    },
    [action, fields] as const,
  );
}
