import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSlug } from '../../../src/catalog/slug.ts';
import { addAxe, findFaults } from '../../support/axe.ts';
import { getBox, lookUp } from '../../support/box.ts';
import { launchBrowser } from '../../support/launch.ts';
import { PAGE_KINDS } from '../../support/pages.ts';
import { ODD, ROOT } from '../../support/sites.ts';
import { serveStatic } from '../../support/static-server.ts';
import type { StaticServer } from '../../support/static-server.ts';

/** Pages of every kind, and of codes that are long or made of signs. */
const PAGES = [
  ...PAGE_KINDS.map((path) => ({ name: ROOT.name, path })),
  { name: ODD.name, path: 'odd/' },
  { name: ODD.name, path: `odd/${makeSlug('x'.repeat(300))}/` },
  { name: ODD.name, path: 'odd/~less~script~greater~/' },
];
/** What is looked up: every part of the box is shown by one of them. */
const QUERIES = {
  'a code': '10',
  'a message': 'You cannot delete this file a.txt',
  'a code that is not listed': 'http 499',
  'a beginning': '4000',
  'plain words': 'zzzz qqqq',
  'a fault of a gateway': '{"fault":{"faultstring":"x","detail":{"errorcode":"y"}}}',
  'a log': `${'x'.repeat(300)}\n{"resultCd":"910"}\n{"resultCd":"994"}`,
};

const VIEWPORTS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };

/** A page is opened at the first width and seen at the second as well: each is the first in one theme. */
const WIDTHS = { light: ['wide', 'narrow'], dark: ['narrow', 'wide'] } as const;

/** Tests that axe finds no fault in a theme, on pages of every kind and in the box. */
export function checkTheme(colorScheme: 'light' | 'dark') {
  const [first, second] = WIDTHS[colorScheme];
  let browser: Browser;
  const servers = new Map<string, StaticServer>();

  beforeAll(async () => {
    browser = await launchBrowser();
    for (const site of [ROOT, ODD]) servers.set(site.name, await serveStatic(site.out));
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([...servers.values()].map((server) => server.close()));
  });

  const expectNoFault = async (prepare: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: VIEWPORTS[first],
      // Axe itself is put into the page.
      bypassCSP: true,
    });
    try {
      const page = await context.newPage();
      await prepare(page);
      await addAxe(page);
      const faults = { [first]: await findFaults(page), [second]: [] as string[] };
      await page.setViewportSize(VIEWPORTS[second]);
      faults[second] = await findFaults(page);
      expect(faults).toEqual({ wide: [], narrow: [] });
    } finally {
      await context.close();
    }
  };

  describe(`in the ${colorScheme} theme, on a wide and a narrow screen`, () => {
    test.each(PAGES)(
      'the $name site: /$path has no fault that axe knows, and does not scroll sideways',
      async ({ name, path }) => {
        await expectNoFault(async (page) => {
          await page.goto(`${servers.get(name)?.url ?? ''}${path}`);
          // The 404 page is what its script makes of it.
          if (path.includes('no-such')) await page.getByText('has no code').waitFor();
        });
      },
    );

    test.each(Object.entries(QUERIES))(
      'the look-up of %s has no fault that axe knows, and does not scroll sideways',
      async (_, text) => {
        await expectNoFault(async (page) => {
          await page.goto(servers.get(ROOT.name)?.url ?? '');
          await lookUp(getBox(page), text);
          if (text.length < 200 && !text.startsWith('{'))
            await page.locator('.box-pages').waitFor();
        });
      },
    );

    test('the open look-up has no fault that axe knows, and does not scroll sideways', async () => {
      await expectNoFault(async (page) => {
        await page.goto(`${servers.get(ROOT.name)?.url ?? ''}hyper/10/`);
        await page.getByRole('button', { name: /^Look up/ }).click();
        await lookUp(getBox(page, 'dialog'), '10');
        await getBox(page, 'dialog').pages.first().waitFor();
      });
    });
  });
}
