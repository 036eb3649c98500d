import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/launch.ts';
import { PAGE_KINDS } from '../support/pages.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';

/** What a first visit to a code page may cost. */
const MAX_REQUESTS = 5;
const MAX_BYTES = 25_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each([ROOT, SUB_PATH])('a visit to the $name site', ({ out, base }) => {
  test('sends every request to its own server, looking up included', async () => {
    const server = await serveStatic(out, base);
    const context = await browser.newContext();
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).origin));
    const page = await context.newPage();
    for (const path of PAGE_KINDS) await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.goto(`${server.url}?q=email`);
    await page.locator('.box-pages li a').first().waitFor();
    expect([...asked]).toEqual([new URL(server.url).origin]);
    await context.close();
    await server.close();
  });

  test.each(['hyper/10/', 'nhn-document-ocr/4000006/', 'http/423/'])(
    `of /%s takes at most ${MAX_REQUESTS} requests and ${MAX_BYTES} bytes`,
    async (path) => {
      const server = await serveStatic(out, base, 'br');
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      // A headless browser asks for no icon; a reader's does, once.
      const paths = new Set([...server.log.map((entry) => entry.path), `${base}favicon.svg`]);
      const bytes = server.log.reduce((sum, entry) => sum + entry.bytes, 0);
      expect(server.log.filter(({ status }) => status !== 200)).toEqual([]);
      expect(paths.size).toBeLessThanOrEqual(MAX_REQUESTS);
      expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
      await context.close();
      await server.close();
    },
  );
});
