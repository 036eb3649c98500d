import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/launch.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

let browser: Browser;
const servers = new Map<string, StaticServer>();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const site of [ROOT, SUB_PATH]) {
    servers.set(site.name, await serveStatic(site.out, site.base));
  }
});

afterAll(async () => {
  await browser.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
});

describe.each([ROOT, SUB_PATH])('on the $name site', ({ name }) => {
  test('finds a code with its sign, from the keyboard alone', async () => {
    await openPage(name, 'hyper/10/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('-1');
      await page.locator('dialog .search-results a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/nhn-document-ocr/-1/');
    });
  });

  test('opens what was typed last, however fast Enter follows', async () => {
    await openPage(name, 'hyper/10/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('-1');
      await page.locator('dialog .search-results a').first().waitFor();
      await page.locator('dialog input').fill('994');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/kra-etims/994/');
    });
  });

  test('keeps a query that is sent before the search is there', async () => {
    await openPage(name, 'hyper/10/', async (page) => {
      await page.route('**/box.*.js', (route) => route.abort());
      await page.keyboard.press('Control+k');
      await page.keyboard.type('994');
      await expectText(page.locator('dialog [role=status]'), /could not be loaded/);
      await page.unroute('**/box.*.js');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/?q=994');
      await expectText(page.locator('.search-results a').first(), /eTIMS 994/);
    });
  });

  test('takes a number for no part of another one', async () => {
    await openPage(name, '?q=error+30000', async (page) => {
      await expectText(page.locator('[role=status]'), /No page has/);
    });
  });

  test('searches one vendor only when asked to', async () => {
    await openPage(name, '', async (page) => {
      const box = page.locator('search-box');
      await box.locator('input').fill('not found');
      await box.locator('select').selectOption('Caoliao (Caoliao QR Code)');
      await expectText(box.locator('[role=status]'), /page/);
      await page.waitForFunction(() => {
        const vendors = [...document.querySelectorAll('.search-results small')];
        return vendors.length > 0 && vendors.every((v) => v.textContent.startsWith('Caoliao'));
      });
    });
  });

  test('runs the search that an address asks for', async () => {
    await openPage(name, '?q=API_CALL_LIMIT_EXCEEDED', async (page) => {
      await expectText(page.locator('.search-results a').first(), /4000006/);
    });
  });

  test('says so when nothing is found', async () => {
    await openPage(name, '?q=zzzzqqqq', async (page) => {
      await expectText(page.locator('[role=status]'), /No page has all the words of “zzzzqqqq”/);
    });
  });

  test("leads a vendor's own anchor to the row", async () => {
    await openPage(name, 'mobizon/#apiCode-13', async (page) => {
      const row = page.locator('tr:has(:target)');
      await expectText(row, /does not serve this user/);
      expect(await row.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
        900,
      );
    });
  });

  test('filters the table, keeps the filter in the address and yields to a deep link', async () => {
    await openPage(name, 'hyper/', async (page) => {
      const rows = page.locator('.codes tbody tr:visible');
      const all = await rows.count();
      await page.getByLabel('HTTP status').selectOption('422');
      expect(await rows.count()).toBe(await page.locator('tr[data-http="422"]').count());
      expect(await rows.count()).toBeLessThan(all);
      await page.getByLabel('Text').fill('phone');
      await expectText(rows, /Phone number is not valid/);
      expect(page.url()).toContain('?text=phone&http=422');
      await page.reload();
      expect(await rows.count()).toBe(1);
      await page.evaluate(() => (location.hash = '10'));
      await page.locator('tr[id="10"]').waitFor({ state: 'visible' });
    });
  });

  test('explains an unknown code of a known vendor', async () => {
    await openPage(name, 'caoliao/100399/', async (page) => {
      await expectText(page.getByRole('heading', { level: 1 }), /Caoliao has no code 100399/);
      expect(await page.locator('.elsewhere a').count()).toBeGreaterThan(3);
      const report = await page.getByRole('link', { name: 'Report it' }).getAttribute('href');
      expect(report).toMatch(/issues\/new\?title=caoliao%3A\+code\+100399/);
    });
  });

  test.each(['HYPER/10/', 'hyper/10/more/', 'hyper/10.json/', 'hyper/%2010/'])(
    'leads /%s to the code that it means',
    async (path) => {
      await openPage(name, path, async (page) => {
        await page.getByRole('link', { name: 'Hyper 10', exact: true }).click();
        await page.waitForURL('**/hyper/10/');
      });
    },
  );

  test('finds a code by its key, and searches where there is no such vendor', async () => {
    await openPage(name, 'nhn-document-ocr/FILE_READ_FAIL/', async (page) => {
      await page.getByRole('link', { name: 'Document OCR 5000005' }).waitFor();
      await page.goto(`${servers.get(name)?.url ?? ''}stripe/994/`);
      await page.getByRole('link', { name: /Search all of them/ }).click();
      await expectText(page.locator('.search-results a').first(), /eTIMS 994/);
    });
  });

  test('quotes the documented class of an unknown code', async () => {
    await openPage(name, 'http/499/', async (page) => {
      await expectText(page.locator('main'), /4xx: Client Error/);
    });
  });

  test('copies the permanent link and the Markdown', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await openPage(name, 'hyper/10/', { permissions }, async (page) => {
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expectText(page.locator('.copy').first(), /Copied/);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/hyper\/10\/$/);
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await page.waitForFunction(
        () => [...document.querySelectorAll('.copy')][1]?.textContent === 'Copied',
      );
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Hyper `10`');
    });
  });

  test('keeps the theme that was chosen, also in the guides', async () => {
    await openPage(name, 'hyper/10/', { colorScheme: 'light' }, async (page) => {
      await page.getByRole('button', { name: /light and dark/ }).click();
      await page.getByRole('link', { name: 'About' }).first().click();
      await page.waitForURL('**/guides/about/');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });
  });

  test('reads well without JavaScript', async () => {
    await openPage(name, 'hyper/', { javaScriptEnabled: false }, async (page) => {
      const rows = page.locator('.codes tbody tr');
      expect(await rows.count()).toBeGreaterThan(1);
      expect(await rows.locator('visible=true').count()).toBe(await rows.count());
      expect(await page.locator('.filters:visible, .theme-button:visible').count()).toBe(0);
      await page.locator('.codes a', { hasText: /^10$/ }).click();
      await expectText(page.locator('h1'), /^10/);
      expect(await page.locator('.copy:visible').count()).toBe(0);
    });
  });
});

type Run = (page: Page) => Promise<void>;

/** Opens a page of a site; what its scripts throw fails the test. */
async function openPage(
  name: string,
  path: string,
  ...rest: [Run] | [BrowserContextOptions, Run]
): Promise<void> {
  const [options, run] = rest.length === 1 ? [{}, rest[0]] : rest;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
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
}

async function expectText(locator: ReturnType<Page['locator']>, pattern: RegExp) {
  await locator.filter({ hasText: pattern }).first().waitFor();
  expect(await locator.first().innerText()).toMatch(pattern);
}
