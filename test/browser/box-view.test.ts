import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, LOG, lookUp } from '../support/box.ts';
import { useSites } from '../support/open-page.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';

const openPage = useSites([ROOT, SUB_PATH]);

/** A phone, and what its keyboard leaves of it; 1280 by 1024 pixels at 400 %. */
const PHONE = { width: 360, height: 640 };
const OVER_KEYBOARD = { width: 360, height: 330 };
const ZOOMED = { width: 320, height: 256 };

const TEXTS = ['4000121', '10', CERTAIN, LOG, 'caoliao 100399', 'Phone number is not valid: +1'];

describe.each(['main', 'dialog'] as const)('little of the page is seen: in the %s', (place) => {
  test.each([
    ['a phone whose keyboard comes up', PHONE, OVER_KEYBOARD, true],
    ['a page at 400 %', ZOOMED, ZOOMED, false],
  ])(
    '%s shows the field and the name of the first that is found',
    async (_, before, after, isTouch) => {
      const options = { viewport: before, hasTouch: isTouch, isMobile: isTouch };
      await openPage(ROOT, place === 'main' ? '' : 'hyper/10/', options, async (page) => {
        const box = getBox(page, place);
        if (place === 'dialog') await page.keyboard.press('/');
        else if (isTouch) await box.field.tap();
        else await box.field.click();
        await page.setViewportSize(after);
        for (const text of TEXTS) {
          await lookUp(box, text);
          const found = page
            .locator(`${place} :is([data-lookup-result] b, .box-remarks h2)`)
            .first();
          await expect.poll(() => isSeen(found), { message: text }).toBe(true);
          await expect.poll(() => isSeen(box.field), { message: text }).toBe(true);
        }
      });
    },
  );
});

describe('a tall page', () => {
  test('stays where it is', async () => {
    await openPage(ROOT, '', async (page) => {
      const box = getBox(page);
      await lookUp(box, '4000121');
      expect(await page.evaluate('scrollY')).toBe(0);
      expect(await page.getByText('Nothing you paste leaves').isVisible()).toBe(true);
    });
  });
});

describe.each([ROOT, SUB_PATH])('the keys for the look-up on the $name site', (site) => {
  test.each(['Control+k', 'Meta+k', '/'])('%s leads to the box of the home page', async (key) => {
    await openPage(site, '?q=994', async (page) => {
      const { field } = getBox(page);
      await page.keyboard.press(key);
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.type('10');
      expect(await field.inputValue()).toBe('10');
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });

  test('are those of the button, too', async () => {
    await openPage(site, '', async (page) => {
      const button = page.getByRole('button', { name: 'Look up Ctrl K' });
      expect(await button.getAttribute('aria-haspopup')).toBeNull();
      await button.click();
      await getBox(page).field.and(page.locator(':focus')).waitFor();
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });
});

/** Whether all of an element lies in what is seen of the page, and nothing lies over it. */
async function isSeen(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const view = visualViewport;
    const { top, bottom, left, width } = element.getBoundingClientRect();
    if (!view || top < view.offsetTop || bottom > view.offsetTop + view.height) return false;
    const at = document.elementFromPoint(left + width / 2, Math.min(bottom - 2, top + 12));
    return at !== null && (element.contains(at) || at.contains(element));
  });
}
