import type { Locator, Page } from 'playwright-core';
import { CERTAIN, getBox, lookUp, waitFor } from './box.ts';

/** A text that is read in a worker. */
const LONG = `${'nothing to see here\n'.repeat(2000)}${CERTAIN}\n`;

/** Uses all that a page offers, whatever kind it is. */
export async function exercise(page: Page) {
  const theme = page.locator('.theme-button');
  await theme.first().click();
  await theme.first().click();
  for (const details of await page.locator('main details').all()) {
    await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
  }
  for (const copy of await page.locator('.copy:visible').all()) await useCopy(page, copy);
  await filterTable(page);
  // Where a page has a box, the keys lead to that, and there is no dialog.
  if ((await page.locator('main lookup-box').count()) > 0) await useBox(page);
  else await useDialog(page);
}

async function useCopy(page: Page, copy: Locator) {
  await copy.click();
  if ((await copy.getAttribute('data-copy-for')) === null) return;
  for (const key of ['n', 'j']) await page.locator('[role=menu]').press(key);
  await page.locator('.copied:not(:empty)').last().waitFor();
}

async function filterTable(page: Page) {
  const filters = page.locator('form.filters');
  if ((await filters.count()) === 0) return;
  await filters.getByLabel('Text').fill('no');
  await filters.getByLabel('Text').press('Enter');
  await filters.getByLabel('Text').fill('');
}

async function useDialog(page: Page) {
  await page.keyboard.press('Control+k');
  const box = getBox(page, 'dialog');
  await lookUp(box, CERTAIN);
  await lookUp(box, 'not found');
  await box.pages.first().waitFor();
  await page.locator('dialog').getByLabel('Problem').selectOption({ index: 1 });
  await dropFile(page, 'dialog lookup-box', LONG);
  await waitFor(box.results, LONG);
  await page.getByRole('button', { name: 'Close' }).click();
}

async function useBox(page: Page) {
  const box = getBox(page);
  await box.field.pressSequentially('mobizon 8');
  await waitFor(box.results, 'mobizon 8');
  await lookUp(box, `${CERTAIN}\n{"resultCd":"994"}`);
  await useCopy(page, page.locator('main').getByRole('button', { name: 'Copy the list for …' }));
  await useCopy(page, box.results.getByRole('button', { name: 'Copy for …' }).first());
  await page
    .getByLabel('Open a file')
    .first()
    .setInputFiles({
      name: 'a.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(LONG),
    });
  await waitFor(box.results, LONG);
}

async function dropFile(page: Page, selector: string, text: string) {
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'b.log', { type: 'text/plain' }));
    return transfer;
  }, text);
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
}
