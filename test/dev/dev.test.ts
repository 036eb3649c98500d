import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addNote,
  BETA_CODES,
  BETA_VENDOR,
  change,
  CODES,
  getSound,
  makeContent,
  NOTE,
  VENDOR,
} from '../content/make-content.ts';
import { startDevServer } from '../support/dev-server.ts';
import type { DevServer } from '../support/dev-server.ts';
import { launchBrowser } from '../support/launch.ts';

/** Milliseconds within which a saved file is to be seen. A busy machine takes many times as long as usual. */
const SEEN = 20_000;

let folder: string;
let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = makeContent();
  [server, browser] = await Promise.all([startDevServer(folder), launchBrowser()]);
  page = await browser.newPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('npm run dev', () => {
  test('shows a changed note in a page that is open', async () => {
    await open('acme/042/');
    save(change(NOTE, 'Try again tomorrow.', 'Come back on Monday.'));
    await see('.words.ours', 'Come back on Monday.');
    save(change(NOTE, 'The card has no money left', 'The card has run dry'));
    await see('.words.ours', 'The card has run dry');
  });

  test('shows a changed code, also in its data', async () => {
    await open('acme/042/');
    save(change(CODES, 'Limit of {amount} reached', 'No more than {amount} here'));
    await see('.words blockquote', 'No more than {amount} here');
    const data = await fetch(new URL('acme/042.json', server.url));
    expect(await data.json()).toMatchObject({ message: 'No more than {amount} here' });
  });

  test('shows a changed vendor', async () => {
    await open('acme/');
    save(change(VENDOR, 'Acme Pay takes card payments.', 'Acme Pay takes anything.'));
    await see('main', 'Acme Pay takes anything.');
  });

  test('shows what is wrong in a file over every page, and clears that when it is mended', async () => {
    await open('acme/042/');
    save(change(CODES, 'code: "042"', 'code: 042'));
    await seeOverlay('codes.yaml:6:9');
    await seeOverlay('042 is not quoted');
    await seeOverlay('Write "042" with the quotes');
    await open('beta/10/');
    await seeOverlay('codes.yaml:6:9');
    save({ [CODES]: getSound(CODES) });
    await page.locator('vite-error-overlay').waitFor({ state: 'detached', timeout: SEEN });
    await see('main', 'Not found');
  });

  test('has the pages of a vendor that is added, and none of one that is removed', async () => {
    await open('vendors/');
    save({
      'gamma/vendor.yaml': getSound(BETA_VENDOR).replaceAll('Beta', 'Gamma'),
      'gamma/codes.yaml': getSound(BETA_CODES).replace('"10"', '"77"'),
      ...addNote('gamma', '77'),
    });
    await see('.vendor-list', 'Gamma Mail');
    await open('gamma/77/');
    await see('h1', '77');
    await open('vendors/');
    rmSync(join(folder, 'gamma'), { recursive: true });
    await page.locator('.vendor-list', { hasNotText: 'Gamma' }).waitFor({ timeout: SEEN });
    await expect.poll(() => getStatus('gamma/77/'), { timeout: SEEN, interval: 200 }).toBe(404);
  });

  test('removes the service worker that a built site left at its port', async () => {
    const worker = await (await fetch(new URL('sw.js', server.url))).text();
    expect(worker).toContain('unregister()');
  });

  test('got through all of it in one start', () => {
    expect(server.getOutput().match(/Local\s/g)).toHaveLength(1);
  });
});

function save(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Opens a page. The server may load the one before it again at this moment, which ends the visit. */
async function open(path: string) {
  const { href } = new URL(path, server.url);
  await expect
    .poll(
      () =>
        page.goto(href, { timeout: SEEN }).then(
          () => page.url(),
          (error: unknown) => String(error),
        ),
      { timeout: 2 * SEEN, interval: 500 },
    )
    .toBe(href);
}

async function getStatus(path: string): Promise<number> {
  return (await fetch(new URL(path, server.url))).status;
}

/** Waits for a text in the page that is open, which nobody loads again. */
async function see(selector: string, text: string) {
  await page.locator(selector, { hasText: text }).first().waitFor({ timeout: SEEN });
}

async function seeOverlay(text: string) {
  await see('vite-error-overlay', text);
}
