import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { HTTP_ID } from '../../src/catalog/http-id.ts';
import type { VendorFolder } from '../../src/catalog/reading.ts';
import { getBox, lookUp } from '../support/box.ts';
import { buildSite } from '../support/build.ts';
import { fixtureVendors } from '../support/fixture-catalog.ts';
import { dropReferences, writeContent } from '../support/made-contents.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { makeRowVendor } from '../support/row-vendor.ts';
import { ROOT } from '../support/sites.ts';

const SITE = {
  ...ROOT,
  name: 'few rows',
  out: '.cache/few-rows',
  content: '.cache/few-rows-content',
};

beforeAll(() => {
  const http = fixtureVendors.filter(({ id }) => id === HTTP_ID);
  writeContent(SITE.content, {
    name: SITE.name,
    make: () => [...http.map((one) => dropReferences(one, [HTTP_ID])), makeLongNamed(300)],
  });
  const { status, output } = buildSite(SITE);
  if (status !== 0) throw new Error(output);
}, 300_000);

const openPage = useSites([SITE]);
const options = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('a code that is a row', () => {
  test.each([
    ['wide', { viewport: { width: 1280, height: 800 } }],
    ['narrow', { viewport: { width: 360, height: 740 } }],
    ['without JavaScript', { javaScriptEnabled: false }],
  ])('is in sight and marked where a link leads to it: %s', async (_, context) => {
    await openPage(SITE, 'bulk/#5242', context, async (page) => {
      const row = page.locator('tr[id="5242"]');
      await row.waitFor();
      await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(300);
      const getColor = (id: string) =>
        page.locator(`tr[id="${id}"]`).evaluate((at) => getComputedStyle(at).backgroundColor);
      expect(await getColor('5242')).not.toBe(await getColor('5241'));
    });
  });

  test('is shown by its link even where a filter hides it', async () => {
    await openPage(SITE, 'bulk/?text=nothing#5242', async (page) => {
      await page.locator('tr[id="5242"]').waitFor();
    });
  });

  test('leads to the note on its section, which is read without a script', async () => {
    await openPage(SITE, 'bulk/#5242', { javaScriptEnabled: false }, async (page) => {
      await page.locator('tr[id="5242"]').getByRole('link', { name: 'whole note' }).click();
      expect(new URL(page.url()).hash).toBe('#:section-part2');
      await page.locator('[id=":section-part2"] summary').click();
      await expectText(page.locator('[id=":section-part2"] details'), /What to do/);
    });
  });

  test('is told at the address of a page that it does not have', async () => {
    for (const path of ['bulk/5242/', 'bulk/5242.json'])
      await openPage(SITE, path, async (page) => {
        await expectText(page.locator('h1'), /Bulk 5242/);
        await page.getByRole('link', { name: 'Bulk 5242' }).click();
        await page.locator('tr[id="5242"]').waitFor();
      });
  });

  test('is an answer that leads to its row, and is copied with all that is said of it', async () => {
    await openPage(SITE, '', options, async (page) => {
      const box = getBox(page);
      await lookUp(box, 'Bulk 5242');
      expect(await box.answers.first().getAttribute('href')).toBe('/bulk/#5242');
      const copied = await copyNote(page, page.locator('[data-lookup-results] li').first());
      await page.goto(new URL('/bulk/#5242', page.url()).href);
      await page.locator('tr[id="5242"]').hover();
      expect(await copyNote(page, page.locator('tr[id="5242"]'))).toBe(copied);
      expect(copied).toContain('https://retcode.example/bulk/#5242');
      expect(copied).toContain('BULK_');
      expect(copied).toMatch(/What to do/);
    });
  });
});

describe('the table of a catalog with long names', () => {
  // The last is as a telephone that is turned: rows out of sight keep no width that they had before.
  const WIDTHS = [1280, 1024, 900, 768, 640, 360];

  test.each([
    ['letters of the usual size', 16],
    ['letters twice as large', 32],
  ])('does not scroll sideways on a screen of any width, in %s', async (_, standard) => {
    await openPage(SITE, 'bulk/', async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard } });
      const over = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const right = await page.evaluate(() => document.documentElement.scrollWidth);
        if (right > width) over.push({ width, right });
      }
      expect(over).toEqual([]);
    });
  });
});

/** Codes of which most are rows, one of them with the longest name that there is. */
function makeLongNamed(count: number): VendorFolder {
  const folder = makeRowVendor(count);
  const key = 'BULK_GRAPHICS_PATH_CONTENT_GEOMETRY_TRANSFORMATION_IS_NOT_SUPPORTED';
  return { ...folder, codes: folder.codes.map((code, i) => (i === 7 ? { ...code, key } : code)) };
}

/** Copies the whole note as plain text. */
async function copyNote(page: Page, place: ReturnType<Page['locator']>): Promise<string> {
  await place.getByRole('button', { name: /Copy for …/ }).click();
  await page.locator('.copy-menu').waitFor();
  await page.keyboard.press('n');
  await page.keyboard.press('p');
  await page.locator('.copied:not(:empty)').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
