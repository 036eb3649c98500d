import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addAxe, findFaults } from '../support/axe.ts';
import { CERTAIN, getBox, lookUp } from '../support/box.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT } from '../support/sites.ts';

const openPage = useSites([ROOT]);

const TEXT = `POST /send HTTP/1.1 400 Bad Request\n${CERTAIN}`;

describe('why an answer is one', () => {
  test('is said in words, with what was read, what else was found and what was left out', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), TEXT);
      const scripts = countScripts(page);
      const why = page.getByRole('button', { name: 'Why? eTIMS 910' });
      expect(await why.getAttribute('aria-expanded')).toBe('false');
      await why.press('Enter');
      const explanation = page.locator('.explanation');
      await explanation.locator('dt').first().waitFor();
      expect(scripts()).toBe(1);
      const text = await explanation.innerText();
      expect(text).toMatch(/resultCd is eTIMS's field: tells the vendor, \d+ points/);
      expect(text).toMatch(/Together \d+ points. It is certain: vendor and code are both told./);
      expect(text).toMatch(/line 1: HTTP status 400/);
      expect(text).toMatch(/line 2: resultCd is 910/);
      expect(text).toMatch(/Other answers\n+HTTP 400: likely, \d+ points/);
      expect(text).toMatch(/Left out\n+.+ points?: \w/);
      expect(await why.getAttribute('aria-expanded')).toBe('true');
      await why.press('Enter');
      expect(await explanation.count()).toBe(0);
    });
  });

  test('is said of the lines around it in a long text', async () => {
    const filler = 'nothing of interest happened in this line\n'.repeat(1000);
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), `${filler}${CERTAIN}\n${filler}`);
      await page.getByRole('button', { name: 'Why? eTIMS 910' }).click();
      await expectText(page.locator('.explanation'), /line 1,001: resultCd is 910/);
    });
  });

  test.each(['light', 'dark'] as const)('can be read at 360 pixels, %s', async (colorScheme) => {
    const options = { viewport: { width: 360, height: 740 }, colorScheme, bypassCSP: true };
    await openPage(ROOT, '', options, async (page) => {
      await lookUp(getBox(page), TEXT);
      await page.getByRole('button', { name: 'Why? eTIMS 910' }).click();
      await page.locator('.explanation dt').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await addAxe(page);
      expect(await findFaults(page)).toEqual([]);
    });
  });

  test('is said not to be loaded where it is not', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), TEXT);
      await page.route('**/*.js', (route) => route.abort());
      await page.getByRole('button', { name: 'Why? eTIMS 910' }).click();
      await expectText(page.locator('.explanation'), /^The explanation could not be loaded\./);
    });
  });
});

/** Counts the scripts that are asked for from now on. */
function countScripts(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.resourceType() === 'script') count++;
  });
  return () => count;
}
