import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/launch.ts';
import { makeNextBuild } from '../support/next-build.ts';
import { getKept, openAndSettle } from '../support/reader.ts';
import { SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

const { out, base } = SUB_PATH;

/** Milliseconds until everything is saved. A busy machine takes many times as long as usual. */
const SAVED_BY = 120_000;

const SAVED = `retcode:${base}:saved`;

/** Caches of other sites on the origin, one of them another Retcode. */
const STRANGERS = ['someone-elses', 'retcode:/retcode-x/:visited', 'retcode:/:saved'];

let browser: Browser;
let server: StaticServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  server = await serveStatic(out, base);
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await server.close();
});

describe('"Save everything"', { timeout: 300_000 }, () => {
  test('says its size, saves all files, and is removed again', async () => {
    await openAndSettle(page, server.url);
    await see(/All pages, data and the full text together are [\d,]+ files, [\d.]+ MB\./);
    expect(server.log.filter(({ path }) => path.endsWith('files.json'))).toEqual([]);
    await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), STRANGERS);
    await press(/Save everything for offline use \([\d.]+ MB\)/);
    await see(/Everything is saved on this device: [\d,]+ files/);
    await server.close();
    for (const path of [
      'hyper/11/',
      'code/10/',
      'guides/about/',
      'mobizon/8.md',
      'problem/not-found/',
    ]) {
      const response = await page.goto(server.url + path);
      expect([path, response?.status()]).toEqual([path, 200]);
    }
    await page.goto(server.url);
    await press(/Remove/);
    await expect.poll(async () => Object.keys(await getKept(page))).not.toContain(SAVED);
    expect(Object.keys(await getKept(page))).toEqual(expect.arrayContaining(STRANGERS));
  });

  test('is stopped, and goes on where it was', async () => {
    await openAndSettle(page, server.url);
    await press(/Save everything/);
    // Stopped before the first file has come, it has nothing to go on from.
    await page.waitForFunction(
      async (name) =>
        (await caches.has(name)) && (await (await caches.open(name)).keys()).length > 10,
      SAVED,
    );
    await press(/Stop/);
    await see(/Stopped\. What was saved stays\. [\d,]+ of [\d,]+ files/);
    const before = server.log.length;
    await press(/Save the rest/);
    await see(/Everything is saved/);
    const total = (await getKept(page))[SAVED]?.length ?? 0;
    expect(server.log.length - before).toBeLessThan(total);
  });

  test('fetches only what has changed when there is a later build', async () => {
    await openAndSettle(page, server.url);
    await press(/Save everything/);
    await see(/Everything is saved/);
    await server.close();
    server = await serveStatic(makeNextBuild(SUB_PATH, 'page'), base, 'gzip', server.port);
    await page.goto(server.url);
    await see(/of an earlier version/);
    const before = server.log.length;
    await press(/Update/);
    await see(/Everything is saved on this device: /);
    const asked = server.log.slice(before).map(({ path }) => path.slice(base.length));
    expect(asked.filter((path) => !/^(?:sw\.js|offline\/)/.test(path))).toContain('hyper/10/');
    expect(asked.length).toBeLessThan(10);
    await server.close();
    await page.goto(`${server.url}hyper/10/`);
    expect(await page.locator('h1').innerText()).toContain('changed');
  });

  test('says so when the storage is full, and the site is read as before', async () => {
    await openAndSettle(page, server.url);
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 3e6, usage: 2e6 });
    });
    await press(/Save everything/);
    await see(/There is no room for it: it takes [\d.]+ MB, and the browser has 1.0 MB left/);
    await page.reload();
    await setQuota(3_000_000);
    await press(/Save everything/);
    await see(/no more room\. What was saved stays\. [\d,]+ of [\d,]+ files/);
    for (const path of ['hyper/10/', 'mobizon/'])
      expect((await page.goto(server.url + path))?.status()).toBe(200);
  });
});

test('a reader whose browser refuses storage is told so, and reads on', async () => {
  await context.addInitScript(() => {
    for (const [owner, name] of [
      [Window.prototype, 'caches'],
      [Navigator.prototype, 'serviceWorker'],
    ] as const)
      Object.defineProperty(owner, name, {
        get() {
          throw new DOMException('Refused.', 'SecurityError');
        },
      });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(server.url);
  await see(/This browser keeps nothing for offline use here/);
  expect((await page.goto(`${server.url}hyper/10/`))?.status()).toBe(200);
  expect(errors).toEqual([]);
});

async function see(pattern: RegExp) {
  await page
    .locator('[data-offline] [aria-live]', { hasText: pattern })
    .waitFor({ timeout: SAVED_BY });
}

async function press(name: RegExp) {
  await page.locator('[data-offline]').getByRole('button', { name }).click();
}

async function setQuota(quotaSize: number) {
  const client = await context.newCDPSession(page);
  const { origin } = new URL(server.url);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}
