import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeContent } from '../content/make-content.ts';
import { getBox } from '../support/box.ts';
import { startBuild } from '../support/build.ts';
import { launchBrowser } from '../support/launch.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

const OUT = '.cache/several';

/** Words that pages of both sites have, and words that only the other one has. */
const [BOTH, THEIRS] = ['limit reached', 'request parameter error'];

/** A site with its own vendors, which searches the other one as well; each is an origin of its own. */
let own: StaticServer;
let other: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  other = await serveStatic(SUB_PATH.out, SUB_PATH.base);
  const site = `name: Own codes\nalsoSearch:\n  - name: Other codes\n    url: ${other.url}\n`;
  const content = makeContent({ 'site.yaml': site });
  const { status, output } = await startBuild({ ...ROOT, out: OUT, content }).done;
  rmSync(content, { recursive: true });
  if (status !== 0) throw new Error(output);
  [own, browser] = await Promise.all([serveStatic(OUT), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await Promise.all([own.close(), other.close()]);
});

describe('a site that names another one', () => {
  test('finds pages of both, and says which are not its own', async () => {
    await open(`?q=${encodeURIComponent(BOTH)}`);
    const { pages } = getBox(page);
    await page.getByText('also searched: Other codes').waitFor();
    const hits = await pages.evaluateAll((links: HTMLAnchorElement[]) =>
      links.map(({ href, textContent }) => ({
        href,
        isNamed: textContent.includes('Other codes: '),
      })),
    );
    const isTheirs = hits.map(({ href }) => href.startsWith(other.url));
    expect(hits.map(({ isNamed }) => isNamed)).toEqual(isTheirs);
    expect(new Set(isTheirs)).toEqual(new Set([true, false]));
    expect(
      hits.filter(({ href }) => !href.startsWith(other.url) && !href.startsWith(own.url)),
    ).toEqual([]);
  });

  test('asks the other one for files of its index only, and only if a search is wanted', async () => {
    other.log.length = 0;
    await open(`#q=${encodeURIComponent(THEIRS)}`);
    const offer = page.getByRole('button', { name: 'Search all pages' });
    await offer.waitFor();
    expect(other.log).toEqual([]);
    await offer.click();
    await getBox(page).pages.filter({ hasText: 'Other codes: ' }).first().waitFor();
    const paths = other.log.map(({ path }) => path);
    expect(paths.filter((path) => !/^\/retcode\/pagefind\/[\w./-]+$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /request|parameter/.test(path))).toEqual([]);
  });

  test('may ask it for nothing else', async () => {
    await open('');
    const ask = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            ({ status }) => status,
            () => 'refused',
          ),
        other.url + path,
      );
    expect(await ask('pagefind/options.json')).toBe(200);
    expect(await ask('api/v1/index.json')).toBe('refused');
  });

  test('searches its own pages where the other one does not answer', async () => {
    await other.close();
    await open(`?q=${encodeURIComponent(BOTH)}`);
    await page.getByText('could not be searched: Other codes').waitFor();
    expect(await getBox(page).pages.count()).toBeGreaterThan(0);
  });
});

/** Opens a page of the site in a new tab, without what the one before has kept. */
async function open(path: string) {
  for (const context of browser.contexts()) await context.close();
  page = await (await browser.newContext()).newPage();
  await page.goto(own.url + path);
}
