import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, lookUp, waitFor } from '../support/box.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { watchRequests } from '../support/watch-requests.ts';

/** The script of the box. */
const BOX_SCRIPT = '**/site-box.*.js';

/** Every script of the site. */
const SCRIPTS = '**/_astro/*.js';

const PROMISE = 'Nothing you paste leaves your browser.';

/** Of a text that no server may see; also as a part of an address. */
const SIGN = 'resultMsg';

const openPage = useSites([ROOT, SUB_PATH]);

describe.each([ROOT, SUB_PATH])('without scripts, the box on the $name site', (site) => {
  test('is not there where JavaScript is off, and promises nothing', async () => {
    await openPage(site, '', { javaScriptEnabled: false }, async (page) => {
      const { field, results } = getBox(page);
      expect(await results.getAttribute('data-lookup-state')).toBe('idle');
      expect(await field.isVisible()).toBe(false);
      expect(await page.getByText(PROMISE).isVisible()).toBe(false);
      await page.getByText('The look-up needs JavaScript').waitFor();
      await page.getByRole('link', { name: 'catalog of its vendor' }).click();
      await page.waitForURL('**/#:vendors');
    });
  });

  test('sends nothing where JavaScript is off, not even when it is made to', async () => {
    await openPage(site, '', { javaScriptEnabled: false }, async (page) => {
      const told = watchRequests(page);
      await getBox(page).field.evaluate((field: HTMLTextAreaElement, text) => {
        field.value = text;
        field.form?.requestSubmit();
        field.form?.submit();
      }, CERTAIN);
      await page.waitForTimeout(300);
      // A browser may fetch the page's icon late.
      expect(told.filter((each) => each !== '' && !each.endsWith('/favicon.svg'))).toEqual([]);
    });
  });

  test.each(['a click', 'Enter'])(
    'keeps the text on %s, says why, and tries again',
    async (way) => {
      await openPage(site, '', async (page) => {
        const { told, field, status } = await fillWithoutScripts(page);
        await press(page, way);
        await page.waitForURL('**/#q=*');
        await expectText(status, /could not be loaded/);
        expect(await field.inputValue()).toBe(CERTAIN);
        await page.unroute(SCRIPTS);
        await press(page, way);
        await waitFor(getBox(page).results, CERTAIN);
        expect(await field.inputValue()).toBe(CERTAIN);
        expect(told.filter((each) => each.includes(SIGN))).toEqual([]);
      });
    },
  );

  test('keeps the text and the page where there is no network either', async () => {
    await openPage(site, '', async (page) => {
      const { told, field, status } = await fillWithoutScripts(page);
      await page.context().setOffline(true);
      for (const way of ['a click', 'Enter', 'a click']) await press(page, way);
      await expectText(status, /could not be loaded/);
      await page.waitForTimeout(300);
      expect(await field.inputValue()).toBe(CERTAIN);
      expect(told.filter((each) => each.includes(SIGN))).toEqual([]);
    });
  });
});

describe.each([ROOT, SUB_PATH])('with late scripts, the box on the $name site', (site) => {
  test.each(['a click', 'Enter'])('carries out %s once they are there', async (way) => {
    await openPage(site, '', async (page) => {
      const told = watchRequests(page);
      const release = await hold(page, SCRIPTS);
      await page.reload({ waitUntil: 'commit' });
      const { field, status } = getBox(page);
      await field.fill(CERTAIN);
      await press(page, way);
      await expectText(status, /still loading/);
      expect(await page.getByText(PROMISE).isVisible()).toBe(true);
      expect(await field.inputValue()).toBe(CERTAIN);
      release();
      await page.waitForURL(`**${site.base}kra-etims/910/`);
      expect(told.filter((each) => each.includes(SIGN))).toEqual([]);
    });
  });

  test('does not leave a page on which one writes on', async () => {
    await openPage(site, '', async (page) => {
      const release = await hold(page, SCRIPTS);
      await page.reload({ waitUntil: 'commit' });
      const { field, results } = getBox(page);
      await field.fill('{"resultCd":"994"}');
      await press(page, 'Enter');
      await field.fill(CERTAIN);
      release();
      await waitFor(results, CERTAIN);
      await page.waitForTimeout(300);
      expect(new URL(page.url()).pathname).toBe(site.base);
    });
  });

  test('shows the query of its address meanwhile, and answers it', async () => {
    await openPage(site, '?q=994', async (page) => {
      const release = await hold(page, SCRIPTS);
      await page.reload({ waitUntil: 'commit' });
      const { field, results } = getBox(page);
      await expect.poll(() => field.inputValue()).toBe('994');
      release();
      await waitFor(results, '994');
    });
  });

  test('reads the long text that was pasted before, and keeps it out of the field', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await openPage(site, '', { permissions }, async (page) => {
      const release = await hold(page, SCRIPTS);
      await page.reload({ waitUntil: 'commit' });
      const { field, status, results } = getBox(page);
      await field.focus();
      const text = `${CERTAIN} ${'x'.repeat(80)}\n`.repeat(2000);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+v');
      await expectText(status, /still loading/);
      expect(await field.inputValue()).toBe('');
      release();
      await page.getByText(/^Pasted text, \d+ KB, 2,000 lines/).waitFor();
      await expectText(results, /2,000 times, lines 1 to 2,000/);
    });
  });

  test('reads the file that was chosen before', async () => {
    await openPage(site, '', async (page) => {
      const release = await hold(page, SCRIPTS);
      await page.reload({ waitUntil: 'commit' });
      const file = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(CERTAIN) };
      await page.getByLabel('Open a file').setInputFiles(file);
      release();
      await waitFor(getBox(page).results, CERTAIN);
    });
  });
});

describe('while only the script of the box is late', () => {
  test('the dialog keeps what is typed, and what is entered', async () => {
    await openPage(ROOT, 'hyper/10/', async (page) => {
      const release = await hold(page, BOX_SCRIPT);
      await page.keyboard.press('Control+k');
      await page.keyboard.type(CERTAIN);
      await page.keyboard.press('Enter');
      expect(await getBox(page, 'dialog').field.inputValue()).toBe(CERTAIN);
      release();
      await page.waitForURL('**/kra-etims/910/');
    });
  });

  test('the home page carries out a press', async () => {
    await openPage(ROOT, '', async (page) => {
      const release = await hold(page, BOX_SCRIPT);
      await getBox(page).field.fill(CERTAIN);
      await press(page, 'a click');
      await expectText(getBox(page).status, /still loading/);
      release();
      await page.waitForURL('**/kra-etims/910/');
    });
  });

  test('the dialog says so if it does not come, sends nothing, and tries again', async () => {
    await openPage(ROOT, 'hyper/10/', async (page) => {
      await page.route(BOX_SCRIPT, (route) => route.abort());
      await page.keyboard.press('Control+k');
      await page.keyboard.type(CERTAIN);
      await expectText(getBox(page, 'dialog').status, /could not be loaded/);
      await page.unroute(BOX_SCRIPT);
      const told = watchRequests(page);
      await page.keyboard.press('Enter');
      await waitFor(getBox(page).results, CERTAIN);
      expect(told.filter((each) => each.includes(SIGN))).toEqual([]);
      expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe(CERTAIN);
    });
  });

  test('the home page tries again as often as it takes', async () => {
    await openPage(ROOT, '', async (page) => {
      await page.route(BOX_SCRIPT, (route) => route.abort());
      for (let i = 0; i < 2; i++) {
        await getBox(page).field.fill('994');
        await expectText(getBox(page).status, /could not be loaded/);
        await page.keyboard.press('Enter');
        await page.waitForURL('**/#q=994');
      }
      await expectText(getBox(page).status, /could not be loaded/);
      await page.unroute(BOX_SCRIPT);
      await getBox(page).field.press('Enter');
      await waitFor(getBox(page).results, '994');
    });
  });
});

describe('the address', () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('has as its query what was typed', async () => {
    await openPage(ROOT, '', async (page) => {
      await getBox(page).field.pressSequentially('mobizon 8');
      await waitFor(getBox(page).results, 'mobizon 8');
      expect(new URL(page.url()).search).toBe('?q=mobizon+8');
    });
  });

  test('has what was pasted behind #, and no server sees it when it is loaded again', async () => {
    await openPage(SUB_PATH, '', options, async (page) => {
      const told = watchRequests(page);
      const { field, results } = getBox(page);
      await page.evaluate((text) => navigator.clipboard.writeText(text), CERTAIN);
      await field.press('Control+v');
      await waitFor(results, CERTAIN);
      expect(new URL(page.url()).search).toBe('');
      await page.reload();
      await waitFor(results, CERTAIN);
      await page.locator('[data-lookup-result]').click();
      await page.waitForURL('**/kra-etims/910/');
      await page.goBack();
      await waitFor(results, CERTAIN);
      expect(told.filter((each) => each.includes(SIGN))).toEqual([]);
    });
  });

  test.each([
    ['several lines', 'first 994\nsecond 910'],
    ['what stood there before', '/?q=first+994%0Asecond+910'],
  ])('has %s behind #', async (_, text) => {
    await openPage(ROOT, text.startsWith('/') ? text.slice(1) : '', async (page) => {
      const { field, results } = getBox(page);
      if (!text.startsWith('/')) await lookUp(getBox(page), text);
      await waitFor(results, 'first 994\nsecond 910');
      expect(new URL(page.url()).search).toBe('');
      await page.reload();
      await waitFor(results, 'first 994\nsecond 910');
      await field.fill('');
      await results.and(page.locator('[data-lookup-state=idle]')).waitFor();
      expect(page.url().replace(/^[^/]*\/\/[^/]*/, '')).toBe('/');
    });
  });
});

/** Fills the field of a page whose scripts do not come. Gives what the server is told. */
async function fillWithoutScripts(page: Page) {
  const told = watchRequests(page);
  await page.route(SCRIPTS, (route) => route.abort());
  await page.reload();
  const { field, status } = getBox(page);
  await field.fill(CERTAIN);
  await expectText(status, /could not be loaded/);
  return { told, field, status };
}

/** Keeps scripts from coming until it is told otherwise. */
async function hold(page: Page, scripts: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(scripts, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

async function press(page: Page, way: string) {
  if (way === 'Enter') await getBox(page).field.press('Enter');
  else await page.locator('main').getByRole('button', { name: 'Look up' }).click();
}
