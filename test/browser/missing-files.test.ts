import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, lookUp, waitFor } from '../support/box.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT } from '../support/sites.ts';

/** Ways in which a file does not come. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is not answered': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404, body: '<h1>Not found</h1>' }),
  'is a page instead': (route) => route.fulfill({ body: '<h1>Welcome</h1>' }),
  'is cut off': (route) => route.fulfill({ body: '{"kind":"whole","vendors":[{"id":' }),
};

const INDEX = '**/lookup/index.json';

/** A text that is read in a worker. */
const LONG = `${'nothing to see here\n'.repeat(2000)}${CERTAIN}\n`;

const openPage = useSites([ROOT]);

describe('the list of codes', () => {
  test.each(Object.entries(FAULTS))('that %s is no empty answer', async (_, fail) => {
    await openPage(ROOT, '', async (page) => {
      await page.route(INDEX, fail);
      await fillAndFail(page, CERTAIN, /The list of codes could not be loaded: .*index\.json/);
      await page.unroute(INDEX);
      await retry(page);
      await waitFor(getBox(page).results, CERTAIN);
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    });
  });

  test('that is missing without a network says so', async () => {
    await openPage(ROOT, '', async (page) => {
      await page.locator('[data-lookup-input]').focus();
      await page.locator('lookup-box:defined').waitFor({ state: 'attached' });
      await page.context().setOffline(true);
      await fillAndFail(page, CERTAIN, /There is no network, and the list of codes is not on/);
      await page.context().setOffline(false);
      await retry(page);
      await waitFor(getBox(page).results, CERTAIN);
    });
  });

  test('that a worker does not get is no empty answer either', async () => {
    await openPage(ROOT, '', async (page) => {
      await page.context().route(INDEX, (route) => route.abort());
      await fillAndFail(page, LONG, /The list of codes could not be loaded: no answer came/);
      await page.context().unroute(INDEX);
      await retry(page);
      await waitFor(getBox(page).results, LONG);
    });
  });
});

describe('a worker that does not come', () => {
  test('is told, with what can be done', async () => {
    await openPage(ROOT, '', async (page) => {
      await page.route('**/worker-*.js', (route) => route.abort());
      await fillAndFail(page, LONG, /The browser did not start the worker that reads long texts/);
      await page.unroute('**/worker-*.js');
      await retry(page);
      await waitFor(getBox(page).results, LONG);
    });
  });
});

describe('the full text', () => {
  test.each([
    'pagefind.js',
    'options.json',
    'pagefind-entry.json*',
    '*.pf_meta',
    'wasm.*',
    'index/*',
    'filter/*',
    'fragment/*',
  ])('without %s is no empty result', async (file) => {
    await openPage(ROOT, '', async (page) => {
      const place = `**/pagefind/${file}`;
      let asked = 0;
      await page.context().route(place, (route) => {
        asked++;
        return route.fulfill({ status: 404, body: 'Not found' });
      });
      await lookUp(getBox(page), 'not found');
      await page.getByText('The full text could not be loaded.').waitFor();
      expect(asked).toBeGreaterThan(0);
      expect(await page.getByText('No page has').count()).toBe(0);
      await page.context().unroute(place);
      await page.locator('.box-pages').getByRole('button', { name: 'Try again' }).click();
      await getBox(page).pages.first().waitFor();
    });
  });

  test('is searched on the page where its worker does not come', async () => {
    await openPage(ROOT, '', async (page) => {
      await page.route('**/pagefind/pagefind-worker.js', (route) => route.abort());
      await lookUp(getBox(page), 'not found');
      await getBox(page).pages.first().waitFor();
    });
  });
});

describe('elsewhere', () => {
  test.each(['index', 'caoliao'])(
    'a missing address is not judged without %s.json',
    async (name) => {
      await openPage(ROOT, 'hyper/10/', async (page) => {
        await page.route(`**/api/v1/${name}.json`, (route) => route.abort());
        await page.goto(new URL('/caoliao/100399/', page.url()).href);
        await expectText(page.locator('main'), /The list of catalogs could not be loaded/);
        expect(await page.getByText('No catalog here has that name').count()).toBe(0);
        await page.unroute(`**/api/v1/${name}.json`);
        await retry(page);
        await page.getByRole('heading', { name: 'Caoliao has no code 100399' }).waitFor();
      });
    },
  );
});

async function fillAndFail(page: Page, text: string, line: RegExp) {
  const { field, status, results } = getBox(page);
  await field.fill(text);
  await expectText(status, line);
  expect(await results.getAttribute('data-lookup-state')).toBe('idle');
  expect(await page.getByText('Nothing known').count()).toBe(0);
}

async function retry(page: Page) {
  await page.getByRole('button', { name: 'Try again' }).click();
}
