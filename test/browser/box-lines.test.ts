import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, lookUp, waitFor } from '../support/box.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT } from '../support/sites.ts';

const openPage = useSites([ROOT]);

/** A log in which one failure stands on the lines 40 and 90 of 120, and successes stand on all others. */
const LINES = Array.from({ length: 120 }, (_, i) =>
  [40, 90].includes(i + 1)
    ? `2026-11-20 12:00:00 job ${i + 1} ${CERTAIN}`
    : `2026-11-20 12:00:00 job ${i + 1} of a queue whose name is long {"resultCd":"000"}`,
);
const LONG_LOG = LINES.join('\n');

describe('the lines of a log', () => {
  test.each(['Enter', 'Space'])('are selected in the field with %s', async (key) => {
    await openPage(ROOT, '', { viewport: { width: 360, height: 740 } }, async (page) => {
      const box = getBox(page);
      await lookUp(box, LONG_LOG);
      const last = box.results.getByRole('button', { name: 'Show line 90' });
      await expectText(box.results, /2 times, lines 40 to 90/);
      await last.focus();
      await page.keyboard.press(key);
      expect(await box.field.evaluate(getSelected)).toBe(LINES[89]);
      expect(await box.field.evaluate(isSelectionShown)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await last.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await box.field.inputValue()).toBe(LONG_LOG);
      await box.results.getByRole('button', { name: 'Show line 40' }).press(key);
      expect(await box.field.evaluate(getSelected)).toBe(LINES[39]);
      expect(await box.field.evaluate(isSelectionShown)).toBe(true);
    });
  });

  test('lead back in the dialog, which stays open', async () => {
    await openPage(ROOT, 'hyper/10/', async (page) => {
      await page.keyboard.press('/');
      const box = getBox(page, 'dialog');
      await lookUp(box, LONG_LOG);
      await box.results.getByRole('button', { name: 'Show line 40' }).press('Enter');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'hidden' });
    });
  });

  test('are shown with their surroundings where the text is not in the field', async () => {
    const text = `${LONG_LOG}\n`.repeat(20);
    await openPage(ROOT, '', async (page) => {
      const box = getBox(page);
      await box.field.focus();
      const file = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(text) };
      await page.getByLabel('Open a file').setInputFiles(file);
      await waitFor(box.results, text);
      const first = box.results.getByRole('button', { name: 'Show line 40' });
      const excerpt = box.results.locator('.excerpt');
      await first.press('Enter');
      expect((await excerpt.innerText()).match(/^\d+/gm)).toEqual(['38', '39', '40', '41', '42']);
      expect(await excerpt.locator('mark').innerText()).toBe(LINES[39]);
      expect(await first.getAttribute('aria-expanded')).toBe('true');
      await box.results.getByRole('button', { name: 'Show line 2,370' }).press('Enter');
      expect(await excerpt.locator('mark').innerText()).toBe(LINES[89]);
      expect(await first.getAttribute('aria-expanded')).toBe('false');
      await box.results.getByRole('button', { name: 'Show line 2,370' }).press('Enter');
      expect(await excerpt.count()).toBe(0);
    });
  });
});

function getSelected(field: Element): string {
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  return field === document.activeElement ? value.slice(selectionStart, selectionEnd) : '';
}

/** Whether the line that is selected lies in what the field shows, by the share of the text above it. */
function isSelectionShown(field: Element): boolean {
  const { value, selectionStart, scrollTop, scrollHeight, clientHeight } =
    field as HTMLTextAreaElement;
  const at = (scrollHeight * selectionStart) / value.length;
  const { top, bottom } = field.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= innerHeight;
  return isSeen && at > scrollTop - clientHeight && at < scrollTop + 2 * clientHeight;
}
