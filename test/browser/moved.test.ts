import { describe, expect, test } from 'vitest';
import { useSites } from '../support/open-page.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';

const openPage = useSites([ROOT, SUB_PATH]);

describe.each([ROOT, SUB_PATH])('an old address of the $name site', (site) => {
  test('leads on, and takes query and fragment along', async () => {
    await openPage(site, 'sye/?ticket=1#26', async (page) => {
      await page.waitForURL(`**${site.base}hyper/?ticket=1#26`);
      expect(await page.locator('tr:target').count()).toBe(1);
    });
  });

  test('leads on without JavaScript', async () => {
    await openPage(site, 'hyper/9910/', { javaScriptEnabled: false }, async (page) => {
      await page.waitForURL(`**${site.base}hyper/10/`);
    });
  });
});

describe.each([ROOT, SUB_PATH])('a code string of one vendor alone on the $name site', (site) => {
  test('leads on to the page of the code, and takes query and fragment along', async () => {
    await openPage(site, 'code/994/?ticket=1#answer', async (page) => {
      await page.waitForURL(`**${site.base}kra-etims/994/?ticket=1#answer`);
    });
  });
});
