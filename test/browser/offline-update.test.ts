import { cpSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeRetiringWorker } from '../../src/offline/retire.ts';
import { CERTAIN, getBox, lookUp } from '../support/box.ts';
import { launchBrowser } from '../support/launch.ts';
import { makeNextBuild } from '../support/next-build.ts';
import { getKept, openAndSettle, waitForWorker } from '../support/reader.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

let browser: Browser;
let server: StaticServer;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
});

afterEach(async () => {
  await context.close();
  await server.close();
});

describe.each([ROOT, SUB_PATH])('a later build of the $name site', (site) => {
  test('waits for a click, while a tab of before goes on as it was', async () => {
    server = await serveStatic(site.out, site.base);
    const [one, two] = [await context.newPage(), await context.newPage()];
    await openAndSettle(one, server.url);
    await openAndSettle(two, `${server.url}hyper/10/`);
    for (const page of [one, two]) await page.evaluate(() => (document.title = 'As it was'));
    await publish(makeNextBuild(site, 'scripts'), site.base);
    await one.evaluate(async () => (await navigator.serviceWorker.ready).update());
    for (const page of [one, two]) {
      await page.locator('.notice', { hasText: 'A new version is here' }).waitFor();
      expect(await page.title()).toBe('As it was');
    }

    await one.locator('.notice').getByRole('button', { name: 'Reload' }).click();
    await one.waitForFunction(() => document.title !== 'As it was');
    await waitForWorker(one);
    expect(await lookUpProduct(one)).toContain('eTIMS Next');

    // Its scripts are no more on the server, and the index there is another script's.
    expect(await two.title()).toBe('As it was');
    await two.keyboard.press('Control+k');
    expect(await lookUpProduct(two, 'dialog')).not.toContain('Next');
    await lookUp(getBox(two, 'dialog'), `${CERTAIN}\n`.repeat(1000));
    expect(await getBox(two, 'dialog').answers.first().innerText()).not.toContain('Next');

    await two.keyboard.press('Escape');
    await two.locator('.notice').getByRole('button', { name: 'Reload' }).click();
    // A key that is pressed before the page's script is there opens nothing.
    await two.waitForFunction(
      () => document.title !== 'As it was' && document.readyState === 'complete',
    );
    await two.keyboard.press('Control+k');
    expect(await lookUpProduct(two, 'dialog')).toContain('eTIMS Next');
    await one.reload();
    await expect.poll(() => countCores(one), { timeout: 20_000 }).toBe(1);
    await server.close();
    await two.goto(`${server.url}hyper/10/`);
    expect(await two.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });
});

describe('a later build', () => {
  test('takes over without a word where the only page is the same in it', async () => {
    const { out, base } = SUB_PATH;
    server = await serveStatic(out, base);
    const page = await context.newPage();
    await openAndSettle(page, `${server.url}mobizon/8/`);
    await publish(makeNextBuild(SUB_PATH, 'page'), base);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => isUpdating(page), { timeout: 20_000 }).toBe(false);
    expect(await countCores(page)).toBe(2);
    await page.goto(`${server.url}mobizon/8/`);
    await expect.poll(() => countCores(page), { timeout: 20_000 }).toBe(1);
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

describe('the service worker that retires', { timeout: 120_000 }, () => {
  test('removes itself and what this site has kept, and nothing of others', async () => {
    const { out, base } = SUB_PATH;
    const others = ['someone-elses', 'retcode:/retcode-x/:visited'];
    server = await serveStatic(out, base);
    const page = await context.newPage();
    await openAndSettle(page, server.url);
    await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), others);
    const retired = `${out}-retired`;
    rmSync(retired, { recursive: true, force: true });
    cpSync(out, retired, { recursive: true });
    writeFileSync(`${retired}/sw.js`, makeRetiringWorker(base));
    await publish(retired, base);
    await page.reload();
    // The browser asks for the worker when it finds time after the visit.
    await expect
      .poll(async () => Object.keys(await getKept(page)), { timeout: 60_000 })
      .toEqual(others);
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
  });
});

/** Puts another build in the place of the one that is served. */
async function publish(folder: string, base: string) {
  const { port } = server;
  await server.close();
  server = await serveStatic(folder, base, 'gzip', port);
}

async function lookUpProduct(page: Page, place: 'main' | 'dialog' = 'main'): Promise<string> {
  const box = getBox(page, place);
  await lookUp(box, CERTAIN);
  return box.answers.first().innerText();
}

async function countCores(page: Page): Promise<number> {
  return Object.keys(await getKept(page)).filter((name) => name.includes(':core:')).length;
}

function isUpdating(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    return (installing ?? waiting) !== null;
  });
}
