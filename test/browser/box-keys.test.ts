import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, LOG, lookUp, waitFor } from '../support/box.ts';
import { useSites } from '../support/open-page.ts';
import { ROOT } from '../support/sites.ts';

const openPage = useSites([ROOT]);

describe('the dialog', () => {
  test('is closed by its button and by a click beside it, not by a selection', async () => {
    await openPage(ROOT, 'hyper/10/', async (page) => {
      const dialog = page.locator('dialog');
      const { field } = getBox(page, 'dialog');
      await page.keyboard.press('/');
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await page.keyboard.press('/');
      await field.fill('some words');
      const { x = 0, y = 0 } = (await field.boundingBox()) ?? {};
      await page.mouse.click(x - 8, y);
      await page.mouse.move(x + 60, y + 20);
      await page.mouse.down();
      await page.mouse.move(10, 600, { steps: 4 });
      await page.mouse.up();
      expect(await dialog.isVisible()).toBe(true);
      await page.mouse.click(10, 600);
      await dialog.waitFor({ state: 'hidden' });
    });
  });
});

describe('the field', () => {
  test('opens the one certain answer on Enter, however fast it follows', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field } = getBox(page);
      await lookUp(getBox(page), '994');
      await field.fill(CERTAIN);
      await field.press('Enter');
      await page.waitForURL('**/kra-etims/910/');
    });
  });

  test('leads to the first of several answers on Enter', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field, answers } = getBox(page);
      await field.fill('10');
      await field.press('Enter');
      await answers.first().and(page.locator(':focus')).waitFor();
      expect(await answers.count()).toBeGreaterThan(1);
    });
  });

  test('leads to the full text on Enter where there is no answer', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field, results, pages } = getBox(page);
      await field.fill('zzzz');
      await waitFor(results, 'zzzz');
      await field.fill('parameter 4000');
      await field.press('Enter');
      await page.locator('lookup-box a:focus').waitFor();
      if ((await getBox(page).answers.count()) > 0) return;
      expect(await pages.first().evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  test('has arrows lead through all lists and back, Home and End into the field', async () => {
    await openPage(ROOT, '', async (page) => {
      const box = getBox(page);
      await lookUp(box, '10');
      await box.pages.first().waitFor();
      const rows = page.locator('lookup-box a.box-row');
      for (let i = 0; i < (await rows.count()); i++) {
        await page.keyboard.press('ArrowDown');
        expect(await rows.nth(i).evaluate((row) => row === document.activeElement)).toBe(true);
      }
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('End');
      expect(await box.field.evaluate(getCaret)).toBe(2);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      expect(await box.field.evaluate(getCaret)).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await box.field.evaluate(getCaret)).toBe(0);
    });
  });

  test('keeps its arrows as long as there is a line below', async () => {
    await openPage(ROOT, '', async (page) => {
      const box = getBox(page);
      await lookUp(box, LOG);
      await page.keyboard.press('Control+Home');
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
      expect(await box.field.evaluate(getCaret)).toBe(LOG.lastIndexOf('\n') + 1);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      expect(await box.field.evaluate(getCaret)).toBeUndefined();
    });
  });

  test('keeps its arrows in a line that is wrapped', async () => {
    await openPage(ROOT, '', { viewport: { width: 360, height: 740 } }, async (page) => {
      const box = getBox(page);
      await lookUp(box, `{"resultCd":"910","resultMsg":"${'word '.repeat(20)}"}`);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      const caret = await box.field.evaluate(getCaret);
      expect(caret).toBeGreaterThan(5);
      for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowDown');
      await page.locator('a.box-row:focus').waitFor();
    });
  });

  test('makes a new line on Shift+Enter, and grows', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field } = getBox(page);
      const getHeight = async () => (await field.boundingBox())?.height ?? 0;
      await field.fill('994');
      const before = await getHeight();
      await field.press('Shift+Enter');
      await field.press('1');
      expect(await field.inputValue()).toBe('994\n1');
      expect(await getHeight()).toBeGreaterThan(before);
      await field.fill('1\n'.repeat(200));
      expect(await getHeight()).toBeLessThanOrEqual(900 * 0.4 + 1);
    });
  });

  test('is cleared by Escape on a page, which closes the dialog elsewhere', async () => {
    await openPage(ROOT, '', async (page) => {
      const box = getBox(page);
      await lookUp(box, '10');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await box.field.inputValue()).toBe('');
      expect(await box.results.getAttribute('data-lookup-state')).toBe('idle');
      expect(await box.answers.count()).toBe(0);
      expect(await box.field.evaluate(getCaret)).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    });
    await openPage(ROOT, 'hyper/10/', async (page) => {
      await page.keyboard.press('Control+k');
      await lookUp(getBox(page, 'dialog'), '10');
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'hidden' });
    });
  });

  test('leaves the keys to an input method while that is open', async () => {
    await openPage(ROOT, '', async (page) => {
      await lookUp(getBox(page), CERTAIN);
      await getBox(page).field.evaluate((field) =>
        field.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
        ),
      );
      await page.waitForTimeout(200);
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });
});

/** Where the caret stands, if the field has the focus. */
function getCaret(field: Element): number | undefined {
  if (!(field instanceof HTMLTextAreaElement) || field !== document.activeElement) return undefined;
  return field.selectionStart;
}
