import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, waitFor } from '../support/box.ts';
import { useSites } from '../support/open-page.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';

const openPage = useSites([ROOT, SUB_PATH]);

/** What the tools of the guide put a text into the place of. */
const PLACE = /\$\{.*\}|\{\{.*\}\}|\$\(.*\)/;

/** The addresses with a text that the guide prints. */
function getPrinted(folder: string): string[] {
  const html = readFileSync(`${folder}/guides/dashboards/index.html`, 'utf8');
  const text = html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"');
  return text.match(/https?:[^\s`]+#q=.+/g) ?? [];
}

describe.each([ROOT, SUB_PATH])('the links of the guide on the $name site', (site) => {
  test('have the address of the site, and are answered', async () => {
    const home = `${site.origin}${site.base}`;
    const printed = getPrinted(site.out).map((line) => line.replace(/`,$|"$/, ''));
    expect(printed.length).toBeGreaterThan(5);
    expect(printed.filter((address) => !address.startsWith(`${home}#q=`))).toEqual([]);
    for (const address of printed) {
      const text = address.includes('#q=resultCd=') ? '910' : CERTAIN;
      const path = address.slice(home.length).replace(PLACE, encodeURIComponent(text));
      await openPage(site, path, async (page) => {
        const { answers } = getBox(page);
        await answers.first().waitFor();
        expect(await answers.first().getAttribute('data-code'), address).toBe('910');
      });
    }
  });
});

describe('a link with a text', () => {
  test('is followed on a page that is open', async () => {
    await openPage(ROOT, '', async (page) => {
      const { results, field } = getBox(page);
      for (const text of [CERTAIN, 'mobizon 8', '{"a":"b&c+d"}']) {
        await page.evaluate((q) => {
          location.hash = `#q=${encodeURIComponent(q)}`;
        }, text);
        await waitFor(results, text);
        expect(await field.inputValue()).toBe(text);
        expect(new URL(page.url()).search).toBe('');
      }
    });
  });

  test('may be long, and leaves the address then', async () => {
    const text = `${CERTAIN} ${'x'.repeat(5000)}`;
    await openPage(ROOT, `#q=${encodeURIComponent(text)}`, async (page) => {
      await waitFor(getBox(page).results, text);
      expect(await getBox(page).answers.first().getAttribute('data-code')).toBe('910');
      expect(new URL(page.url()).hash).toBe('');
    });
  });
});
