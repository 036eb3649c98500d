import { describe, expect, test } from 'vitest';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';

const openPage = useSites([ROOT, SUB_PATH]);

describe.each([ROOT, SUB_PATH])('on the $name site', (site) => {
  test("leads a vendor's own anchor to the row", async () => {
    await openPage(site, 'mobizon/#apiCode-13', async (page) => {
      const row = page.locator('tr:has(:target)');
      await expectText(row, /does not serve this user/);
      expect(await row.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
        900,
      );
    });
  });

  test('filters the table, keeps the filter in the address and yields to a deep link', async () => {
    await openPage(site, 'hyper/', async (page) => {
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

  test('filters the codes of a problem by what can be done, and of a vendor by the problem', async () => {
    await openPage(site, 'problem/already-exists/', async (page) => {
      const rows = page.locator('.codes tbody tr:visible');
      const all = await rows.count();
      await page.getByLabel('Vendor').selectOption('hyper');
      expect(await rows.count()).toBeLessThan(all);
      expect(await rows.count()).toBe(await page.locator('tr[data-vendor="hyper"]').count());
    });
    await openPage(site, 'mobizon/?problem=RESOURCE_EXHAUSTED#:codes', async (page) => {
      await expectText(page.locator('.codes tbody tr:visible'), /30.*rate limit/s);
    });
  });

  test('filters the list of vendors', async () => {
    await openPage(site, 'vendors/', async (page) => {
      const rows = page.locator('tbody tr:visible');
      await page.getByLabel('Text').fill('nhn ocr');
      await expectText(rows, /Document OCR/);
      expect(await rows.count()).toBe(1);
    });
  });

  test.each(['hyper/', 'vendors/'])('filters the table of %s on a narrow screen', async (path) => {
    const viewport = { width: 390, height: 800 };
    await openPage(site, path, { viewport }, async (page) => {
      await page.getByLabel('Text').fill('no row has this');
      expect(await page.locator('tbody tr:visible').count()).toBe(0);
    });
  });

  test('shows a test in each language, and copies it', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await openPage(site, 'mobizon/', { permissions }, async (page) => {
      const python = page.locator('details', { hasText: 'Python' });
      await python.locator('summary').focus();
      await page.keyboard.press('Enter');
      await python.getByRole('button', { name: 'Copy' }).click();
      await expectText(python.locator('.copy'), /Copied/);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^# .*\ndef get_outcome\(answer\):\n/);
    });
  });

  test('explains an unknown code of a known vendor', async () => {
    await openPage(site, 'caoliao/100399/', async (page) => {
      await expectText(page.getByRole('heading', { level: 1 }), /Caoliao has no code 100399/);
      expect(await page.locator('.elsewhere a').count()).toBeGreaterThan(3);
      const report = await page.getByRole('link', { name: 'Report it' }).getAttribute('href');
      expect(report).toMatch(/issues\/new\?title=caoliao%3A\+code\+100399/);
    });
  });

  test.each(['HYPER/10/', 'hyper/10/more/', 'hyper/10.json/', 'hyper/%2010/'])(
    'leads /%s to the code that it means',
    async (path) => {
      await openPage(site, path, async (page) => {
        await page.getByRole('link', { name: 'Hyper 10', exact: true }).click();
        await page.waitForURL('**/hyper/10/');
      });
    },
  );

  test('finds a code by its key, and looks it up where there is no such vendor', async () => {
    await openPage(site, 'nhn-document-ocr/FILE_READ_FAIL/', async (page) => {
      await page.getByRole('link', { name: 'Document OCR 5000005' }).waitFor();
      await page.goto(new URL(`${site.base}stripe/994/`, page.url()).href);
      await page.getByRole('link', { name: /in all of them/ }).click();
      await expectText(page.locator('[data-lookup-result]').first(), /eTIMS 994/);
    });
  });

  test('quotes the documented class of an unknown code', async () => {
    await openPage(site, 'http/499/', async (page) => {
      await expectText(page.locator('main'), /4xx: Client Error/);
    });
  });

  test('keeps the theme that was chosen, also in the guides', async () => {
    await openPage(site, 'hyper/10/', { colorScheme: 'light' }, async (page) => {
      await page.getByRole('button', { name: /light and dark/ }).click();
      await page.getByRole('link', { name: 'About' }).first().click();
      await page.waitForURL('**/guides/about/');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });
  });

  test('reads well without JavaScript', async () => {
    await openPage(site, 'hyper/', { javaScriptEnabled: false }, async (page) => {
      const rows = page.locator('.codes tbody tr');
      expect(await rows.count()).toBeGreaterThan(1);
      expect(await rows.locator('visible=true').count()).toBe(await rows.count());
      expect(await page.locator('.filters:visible, .with-script:visible').count()).toBe(0);
      await page.locator('.codes a', { hasText: /^10$/ }).click();
      await expectText(page.locator('h1'), /^10/);
      expect(await page.locator('.copy:visible').count()).toBe(0);
    });
  });
});
