import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CERTAIN, getBox, lookUp } from '../support/box.ts';
import { launchBrowser } from '../support/launch.ts';
import { getKept, openAndSettle } from '../support/reader.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each([ROOT, SUB_PATH])('without a network, after one visit, the $name site', (site) => {
  let server: StaticServer;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    server = await serveStatic(site.out, site.base);
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openAndSettle(await context.newPage(), `${server.url}hyper/10/`);
    await server.close();
  });

  afterAll(() => context.close());

  beforeEach(async () => {
    page = await context.newPage();
    errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
  });

  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });

  test('opens the page that was visited, its query kept', async () => {
    const response = await page.goto(`${server.url}hyper/10/?ticket=1`);
    expect(response?.status()).toBe(200);
    expect(await page.locator('main[data-code], main [data-code]').first().count()).toBe(1);
    expect(page.url()).toBe(`${server.url}hyper/10/?ticket=1`);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/system/);
  });

  test('looks up, on the home page, in the dialog and in a worker', async () => {
    await page.goto(server.url);
    await lookUp(getBox(page), CERTAIN);
    expect(await getBox(page).answers.count()).toBe(1);
    await lookUp(getBox(page), `${CERTAIN}\n`.repeat(1000));
    expect(await getBox(page).answers.count()).toBe(1);
    await page.goto(`${server.url}hyper/10/`);
    await page.keyboard.press('Control+k');
    await lookUp(getBox(page, 'dialog'), CERTAIN);
    expect(await getBox(page, 'dialog').answers.count()).toBe(1);
  });

  test('copies the code of its page, with the public address', async () => {
    await page.goto(`${server.url}hyper/10/`);
    await page.locator('.actions .copy').click();
    await page.getByRole('menuitem', { name: 'Markdown' }).click();
    await page.locator('.copied:not(:empty)').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^\*\*Hyper\*\* `10`/);
    expect(copied).toContain(`<${site.origin}${site.base}hyper/10/>`);
  });

  test('says why it answers so', async () => {
    await page.goto(server.url);
    await lookUp(getBox(page), CERTAIN);
    await page.getByRole('button', { name: 'Why? eTIMS 910' }).click();
    await page.locator('.explanation dt').first().waitFor();
  });

  test('searches the full text', async () => {
    await page.goto(`${server.url}?q=email`);
    await getBox(page).pages.first().waitFor();
    expect(await getBox(page).pages.count()).toBeGreaterThan(1);
  });

  test('leads from the address without a slash to the page', async () => {
    await page.goto(`${server.url}hyper/10?ticket=1#:words`);
    expect(page.url()).toBe(`${server.url}hyper/10/?ticket=1#:words`);
  });

  test('says of a page that was not opened that it is not saved', async () => {
    const response = await page.goto(`${server.url}hyper/11/?ticket=1`);
    expect(response?.status()).toBe(503);
    expect(await page.title()).toMatch(/^Not saved on this device/);
    expect(await page.locator('main').innerText()).toContain('/hyper/11/ was not opened here');
    expect(await page.locator('[data-kept] a').first().getAttribute('href')).toMatch(
      /hyper\/10\/$/,
    );
    expect(page.url()).toBe(`${server.url}hyper/11/?ticket=1`);
  });

  test('follows a link to a page that is not saved, and the way back', async () => {
    await page.goto(`${server.url}hyper/10/`);
    await page.locator('.site-header nav a').first().click();
    await page.locator('[data-not-saved]:not([hidden])').waitFor();
    await page.goBack();
    await page.locator('[data-code="10"]').first().waitFor();
  });

  test('answers an unknown address with its nearest codes', async () => {
    const response = await page.goto(`${server.url}hyper/100/`);
    expect(response?.status()).toBe(404);
    await page.locator('main', { hasText: 'The nearest codes' }).waitFor();
    expect(await page.locator('.elsewhere a').first().getAttribute('href')).toContain('hyper/10/');
  });

  test('keeps nothing below the names of other sites', async () => {
    await page.goto(server.url);
    const names = Object.keys(await getKept(page));
    expect(names.filter((name) => !name.startsWith(`retcode:${site.base}:`))).toEqual([]);
    expect(names.length).toBe(2);
  });
});
