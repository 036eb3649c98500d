import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAxe, findFaults } from '../support/axe.ts';
import { CERTAIN, getBox, lookUp, LOG } from '../support/box.ts';
import { launchBrowser } from '../support/launch.ts';
import { expectText } from '../support/open-page.ts';
import { ODD, ROOT, SUB_PATH } from '../support/sites.ts';
import type { Site } from '../support/sites.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

let browser: Browser;
let folder: string;

/** What a page asked for or was refused, and what its scripts threw. */
interface Seen {
  page: Page;
  requests: string[];
  violations: string[];
  errors: string[];
}

beforeAll(async () => {
  // To the packed one, what the driver of the test evaluates breaks the policy.
  browser = await launchBrowser('installed');
  folder = mkdtempSync(join(tmpdir(), 'retcode-carried-'));
  // Alone, so that nothing of the site lies beside it.
  for (const site of [ROOT, SUB_PATH, ODD])
    copyFileSync(join(site.out, 'retcode.html'), getFile(site));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe.each([ROOT, SUB_PATH])('the file to carry of the $name site, from a disk', (site) => {
  test.each([
    ['910', 'kra-etims', '910'],
    [CERTAIN, 'kra-etims', '910'],
    ['Phone number is not valid: 0501234', 'hyper', '26'],
    ['mobizon 8', 'mobizon', '8'],
    ['草料 100307', 'caoliao', '100307'],
    ['HTTP/1.1 423 Locked', 'http', '423'],
  ])('looks up %s and leads to it', async (text, vendor, code) => {
    await openFile(site, {}, async ({ page }) => {
      await lookUp(getBox(page), text);
      const answer = getBox(page).answers.first();
      expect(await answer.getAttribute('data-code')).toBe(code);
      await page.getByRole('button', { name: 'Why?' }).first().click();
      await expectText(page.locator('.explanation'), /What speaks for it/);
      await answer.click();
      const article = page.locator('article:target');
      expect(await article.getAttribute('data-vendor')).toBe(vendor);
      expect(await article.getAttribute('data-code')).toBe(code);
      await expect.poll(() => isOnScreen(page, 'article:target h3')).toBe(true);
    });
  });

  test('says what is not listed, and offers other words to the browser', async () => {
    await openFile(site, {}, async ({ page }) => {
      await lookUp(getBox(page), 'eTIMS 4711');
      await page.getByRole('heading', { name: 'eTIMS has no code 4711 here' }).waitFor();
      expect(await getBox(page).answers.count()).toBe(0);
      await page.getByText('Find in page').waitFor();
    });
  });

  test('copies answers with their public addresses', async () => {
    await openFile(site, {}, async ({ page }) => {
      await lookUp(getBox(page), LOG);
      // A file from a disk may have no clipboard: then a field has the text.
      const copy = async (button: Locator, key: string) => {
        await page.evaluate(() => Object.defineProperty(globalThis, 'ClipboardItem', {}));
        await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {}));
        await button.click();
        await page.locator('[role=menu]').press(key);
        const text = await page.getByLabel('Text to copy').inputValue();
        await page.getByRole('button', { name: 'Close' }).click();
        return text;
      };
      const url = `${site.origin}${site.base}kra-etims/910/`;
      expect(await copy(page.getByText('Copy the list for …'), 'v')).toContain(url);
      const answer = getBox(page).results.getByText('Copy for …').first();
      const entry = page.locator('[id="/kra-etims/910/"]').getByText('Copy for …');
      for (const button of [answer, entry]) {
        expect(await copy(button, 'l')).toBe(url);
        const markdown = await copy(button, 'm');
        expect(markdown).toMatch(
          /^\*\*eTIMS\*\* `910`\n\n- .* says, in \[.*: "Request parameter error/,
        );
        expect(markdown).not.toContain('file:');
        expect(markdown).not.toContain('](#');
      }
    });
  });
});

describe('the file to carry', () => {
  test('keeps what is pasted out of its address', async () => {
    await openFile(ROOT, {}, async ({ page }) => {
      const before = page.url();
      await lookUp(getBox(page), CERTAIN);
      expect(page.url()).toBe(before);
    });
  });

  test('reads a log that is opened, shows how far it is, and stops', async () => {
    await openFile(ROOT, {}, async ({ page }) => {
      const lines = Array.from({ length: 120_000 }, (_, i) => `${i} {"resultCd":"910"} ${i % 977}`);
      const log = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) };
      await page.locator('[type=file]').setInputFiles(log);
      await page.getByRole('button', { name: 'Stop' }).click();
      await expectText(getBox(page).status, /Stopped after \d+ % of the text/);
    });
  });

  test('leads back to its field from anywhere', async () => {
    await openFile(ROOT, PHONE, async ({ page }) => {
      await page.locator('.contents a').last().click();
      await page.getByRole('link', { name: 'Look up' }).click();
      await expect.poll(() => isOnScreen(page, '[data-lookup-input]')).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    });
  });

  test.each([ROOT, ODD])('of the $name site fits a phone', async (site) => {
    await openFile(site, PHONE, async ({ page }) => {
      await showEntries(page);
      expect(await getOverflow(page)).toBe(0);
    });
  });

  test('is a document to read without JavaScript', async () => {
    await openFile(ROOT, { ...PHONE, javaScriptEnabled: false }, async ({ page }) => {
      expect(await getBox(page).field.isVisible()).toBe(false);
      expect(await page.getByText('Nothing you paste').isVisible()).toBe(false);
      await page.getByText('The look-up needs JavaScript').waitFor();
      await page.getByRole('link', { name: 'Hyper (SYE)' }).click();
      await page
        .locator('section', { has: page.locator('h2:target') })
        .getByRole('heading', { name: 'Success or failure?' })
        .waitFor();
      await page.locator('.samples a[href="#/hyper/10/"]').first().click();
      await page.locator('article:target').getByText('Why it happens').waitFor();
    });
  });

  test.each(['light', 'dark'] as const)(
    'has no fault that axe knows in the %s theme',
    async (colorScheme) => {
      // The policy refuses the script that looks for faults.
      await openFile(ROOT, { ...PHONE, colorScheme, bypassCSP: true }, async ({ page }) => {
        await lookUp(getBox(page), LOG);
        await showEntries(page);
        await addAxe(page);
        expect(await findFaults(page)).toEqual([]);
      });
    },
  );

  test('of odd codes finds each of them and leads to it', async () => {
    await openFile(ODD, {}, async ({ page }) => {
      for (const code of ['<script>', 'A/B', '..', '名前', '😀']) {
        const link = page.locator('.samples a', { hasText: code });
        const exact = link.filter({ has: page.locator(`bdi:text-is(${JSON.stringify(code)})`) });
        await exact.first().click();
        expect(await page.locator('article:target').getAttribute('data-code')).toBe(code);
      }
    });
  });
});

/** Opens the file of a site where no request is let through; none must be made. */
async function openFile(
  site: Site,
  options: BrowserContextOptions,
  run: (seen: Seen) => Promise<void>,
) {
  const context = await browser.newContext({ offline: true, ...options });
  const seen = { requests: [] as string[], violations: [] as string[], errors: [] as string[] };
  const url = pathToFileURL(getFile(site)).href;
  try {
    await context.exposeFunction('tellViolation', (text: string) => seen.violations.push(text));
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => tellViolation(`${event.violatedDirective} ${event.blockedURI}`))",
    );
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url().split('#')[0] === url ? route.continue() : route.abort(),
    );
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('pageerror', ({ message }) => seen.errors.push(message));
    await page.goto(url);
    await run({ ...seen, page });
  } finally {
    await context.close();
  }
  expect(seen).toEqual({ requests: [url], violations: [], errors: [] });
}

function getFile({ name }: Site): string {
  return join(folder, `${name}.html`);
}

function isOnScreen(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** Lays out what is not seen yet, and has no size of its own until then. */
async function showEntries(page: Page) {
  await page.locator('.entry').evaluateAll((entries: HTMLElement[]) => {
    for (const { style } of entries) style.setProperty('content-visibility', 'visible');
  });
}

function getOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
