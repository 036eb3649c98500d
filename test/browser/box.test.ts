import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, LOG, lookUp, waitFor } from '../support/box.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';

const openPage = useSites([ROOT, SUB_PATH]);

describe.each([ROOT, SUB_PATH])('the box on the $name site', (site) => {
  test('answers an address, with links below the base', async () => {
    await openPage(site, `?q=${encodeURIComponent(CERTAIN)}`, async (page) => {
      const { results, answers } = getBox(page);
      await waitFor(results, CERTAIN);
      expect(await answers.first().getAttribute('href')).toBe(`${site.base}kra-etims/910/`);
      expect(await answers.first().getAttribute('data-vendor')).toBe('kra-etims');
      expect(await answers.first().getAttribute('data-code')).toBe('910');
    });
  });

  test('opens from the keyboard and leads to a code with its sign', async () => {
    await openPage(site, 'hyper/10/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('-1');
      await waitFor(getBox(page, 'dialog').results, '-1');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/nhn-document-ocr/-1/');
    });
  });

  test('works in the guides', async () => {
    await openPage(site, 'guides/about/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(CERTAIN);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/kra-etims/910/');
    });
  });
});

describe('the state', () => {
  test('is busy at once, and done with the query that was answered', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field, results } = getBox(page);
      await lookUp(getBox(page), '994');
      const busy = await field.evaluate((element: HTMLTextAreaElement) => {
        element.value = `10 ${'x'.repeat(300)}`;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const list = document.querySelector<HTMLElement>('[data-lookup-results]');
        return [list?.dataset.lookupState, list?.dataset.lookupFor];
      });
      expect(busy).toEqual(['busy', undefined]);
      await results.and(page.locator('[data-lookup-state=done]')).waitFor();
      expect(await results.getAttribute('data-lookup-for')).toBe(`10 ${'x'.repeat(197)}`);
    });
  });

  test('is that of the last of several queries, however they follow each other', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field, results } = getBox(page);
      await page.evaluate(() => {
        const list = document.querySelector<HTMLElement>('[data-lookup-results]');
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver(() => seen.push(list?.dataset.lookupFor ?? '')).observe(
          list ?? document.body,
          { attributes: true, attributeFilter: ['data-lookup-for'] },
        );
      });
      const queries = ['9', '99', '994', '4', '40', '404', CERTAIN];
      for (const query of queries) {
        await field.fill(query);
        await page.waitForTimeout(70);
      }
      await waitFor(results, CERTAIN);
      await page.waitForTimeout(300);
      const seen = await page.evaluate<string[]>('seen');
      const answered = seen.filter((query) => query !== '');
      expect(answered).toEqual(
        [...answered].sort((a, b) => queries.indexOf(a) - queries.indexOf(b)),
      );
      expect(answered.at(-1)).toBe(CERTAIN);
    });
  });

  test.each([
    [CERTAIN, /^1 certain answer$/],
    ['10', /^\d possible answers$/],
    ['zzzzqqqq', /^Nothing known$/],
    ['caoliao 100399', /^Nothing known: 1 code not listed here$/],
  ])('of %j is said', async (text, words) => {
    await openPage(ROOT, '', async (page) => {
      const { status } = getBox(page);
      await lookUp(getBox(page), text);
      expect(await status.innerText()).toMatch(words);
    });
  });
});

describe('a screen reader', () => {
  test('hears nothing while letters follow each other, and then the last state', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field, results } = getBox(page);
      await lookUp(getBox(page), CERTAIN);
      await expectText(page.getByRole('status'), /^eTIMS 910, .+\. 1 certain answer$/);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        const live = document.querySelector('[role=status]');
        new MutationObserver(() => heard.push(live?.textContent ?? '')).observe(
          live ?? document.body,
          { childList: true },
        );
      });
      await field.press('Control+a');
      await field.pressSequentially('zzzz qqqq', { delay: 100 });
      await waitFor(results, 'zzzz qqqq');
      await expectText(page.getByRole('status'), /^Nothing known$/);
      expect(await page.evaluate('heard')).toEqual(['Nothing known']);
    });
  });
});

describe('what is not listed', () => {
  test('is said, with what is near, and a report of the code alone', async () => {
    await openPage(ROOT, '', async (page) => {
      const { answers } = getBox(page);
      await lookUp(getBox(page), 'caoliao 100399');
      await page.getByRole('heading', { name: 'Caoliao has no code 100399 here' }).waitFor();
      expect(await page.locator('.box-unlisted .box-codes a').count()).toBeGreaterThan(2);
      expect(await answers.count()).toBe(0);
      const link = page.getByRole('link', { name: 'Report it' });
      const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
      expect(Object.fromEntries(searchParams)).toEqual({
        title: 'caoliao: code 100399 is not listed',
        body: 'Vendor: caoliao\nCode: 100399\n\nWhere is it documented?\n',
      });
    });
  });

  test('is said with the range that a source has for it', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), 'http 499');
      await page.getByRole('heading', { name: 'HTTP has no code 499 here' }).waitFor();
      await expectText(page.locator('.box-unlisted q'), /4xx: Client Error/);
    });
  });

  test('is said where nothing at all is known', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), 'zzzz qqqq');
      await expectText(
        page.locator('.box-remarks'),
        /No code or message that we know was found in this text\. What was read:/,
      );
    });
  });

  test('is said of another language with what can be done', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), 'недостаточно средств');
      await expectText(
        page.locator('.box-remarks'),
        /^The catalogs are in English; paste the code or the answer\.$/,
      );
      await expectText(page.getByRole('status'), /paste the code or the answer\.$/);
    });
  });

  test('is not said to be unknown where there is something to say of it', async () => {
    await openPage(ROOT, '', async (page) => {
      const { status } = getBox(page);
      await lookUp(getBox(page), '{"fault":{"faultstring":"x","detail":{"errorcode":"y"}}}');
      await expectText(page.locator('.box-remarks'), /fault of an API gateway/);
      expect(await page.getByText('No code or message that we know').count()).toBe(0);
      expect(await status.innerText()).toBe('Nothing known: 1 remark');
    });
  });

  test('has suggestions beside the answers, not among them', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), '40000');
      await page.getByRole('heading', { name: 'Codes that begin with 40000' }).waitFor();
      expect(await page.locator('.box-completions a').count()).toBeGreaterThan(2);
      expect(await getBox(page).answers.count()).toBe(0);
    });
  });
});

describe('the full text', () => {
  test('is a second list, after the answers', async () => {
    await openPage(ROOT, '', async (page) => {
      const { pages, results } = getBox(page);
      let isAnswered: boolean | undefined;
      page.on('request', async (request) => {
        if (!request.url().includes('pagefind-entry')) return;
        isAnswered = (await results.getAttribute('data-lookup-state')) === 'done';
      });
      await lookUp(getBox(page), '404');
      await pages.first().waitFor();
      expect(isAnswered).toBe(true);
      await page.getByRole('heading', { name: 'Full text' }).waitFor();
      expect(await results.locator('.box-pages').count()).toBe(0);
    });
  });

  test('is that of one vendor when asked to', async () => {
    await openPage(ROOT, '', async (page) => {
      const { pages } = getBox(page);
      await lookUp(getBox(page), 'not found');
      await pages.first().waitFor();
      await page.getByLabel('Vendor').selectOption('Caoliao (Caoliao QR Code)');
      await page.waitForFunction(() => {
        const vendors = [...document.querySelectorAll('.box-pages small')];
        return vendors.length > 0 && vendors.every((v) => v.textContent.startsWith('Caoliao'));
      });
    });
  });

  test('is that of one HTTP status, and has no filter without values', async () => {
    await openPage(ROOT, '', async (page) => {
      const { pages } = getBox(page);
      await lookUp(getBox(page), 'phone');
      await pages.first().waitFor();
      await page.getByLabel('HTTP status').selectOption('422');
      await expect.poll(() => getStatuses(page)).toEqual(['422']);
      expect(await pages.count()).toBeGreaterThan(0);
      for (const filter of await page.locator('.box-pages select:visible').all())
        expect(await filter.locator('option').count()).toBeGreaterThan(1);
    });
  });

  test('is that of failures that can be sent again', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), 'request');
      await getBox(page).pages.first().waitFor();
      await page.getByLabel('Retry').selectOption('yes, with growing pauses');
      await page.getByLabel('Problem').selectOption('Rate limit or quota');
      await expect
        .poll(() => getHits(page))
        .toEqual(expect.arrayContaining(['/mobizon/30/', '/http/429/']));
      expect(await getHits(page)).not.toContain('/nhn-document-ocr/4000006/');
    });
  });

  test('is asked for again if it could not be loaded', async () => {
    await openPage(ROOT, '', async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await lookUp(getBox(page), '404');
      await page.getByText('The full text could not be loaded.').waitFor();
      await page.unroute('**/pagefind/**');
      await lookUp(getBox(page), '405');
      await getBox(page).pages.first().waitFor();
    });
  });

  test('takes a number for no part of another one', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), 'error 30000');
      await page.getByText('No page has all these words.').waitFor();
    });
  });

  test('opens by itself only for words that were typed', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await openPage(ROOT, '', options, async (page) => {
      const { field, pages, results } = getBox(page);
      await field.focus();
      await page.locator('lookup-box:defined').waitFor({ state: 'attached' });
      await page.evaluate(() => navigator.clipboard.writeText('not found'));
      await field.press('Control+v');
      await waitFor(results, 'not found');
      const offer = page.getByRole('button', { name: 'Search all pages' });
      await offer.waitFor();
      expect(await pages.count()).toBe(0);
      expect(await page.locator('.box-pages select:visible').count()).toBe(0);
      await offer.press('Enter');
      await pages.first().and(page.locator(':focus')).waitFor();
      await page.locator('.box-pages select:visible').first().waitFor();
    });
    await openPage(ROOT, '?q=not%20found', async (page) => getBox(page).pages.first().waitFor());
    await openPage(ROOT, '#q=not%20found', async (page) => {
      await page.getByRole('button', { name: 'Search all pages' }).waitFor();
      expect(await getBox(page).pages.count()).toBe(0);
    });
  });

  test('has no filters where nothing was found', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), 'not found');
      await page.locator('.box-pages select:visible').first().waitFor();
      await lookUp(getBox(page), 'zzzz qqqq');
      await page.getByText('No page has all these words.').waitFor();
      expect(await page.locator('.box-pages select:visible').count()).toBe(0);
    });
  });

  test('is not searched for what is long or a pasted answer', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), 'not found');
      await getBox(page).pages.first().waitFor();
      await lookUp(getBox(page), LOG);
      await page.locator('.box-pages').waitFor({ state: 'hidden' });
    });
  });
});

/** Paths of the pages that the full text found. */
function getHits(page: Page): Promise<string[]> {
  return page
    .locator('.box-pages li a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
}

/** The HTTP statuses of the codes that the full text found, each one once. */
async function getStatuses(page: Page): Promise<string[]> {
  const hits = await getHits(page);
  const texts = hits.map((path) =>
    readFileSync(`${ROOT.out}${path.replace(/\/$/, '.md')}`, 'utf8'),
  );
  return [...new Set(texts.map((text) => /HTTP status: \[(\d+)/.exec(text)?.[1] ?? 'none'))];
}
