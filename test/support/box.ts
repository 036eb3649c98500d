import type { Locator, Page } from 'playwright-core';

/** An answer that tells its vendor and its code. */
export const CERTAIN = '{"resultCd":"910","resultMsg":"Request parameter error"}';

/** A log with two codes, one of them twice. */
export const LOG = [
  '{"resultCd":"910"}',
  'started',
  '{"resultCd":"994"}',
  '{"resultCd":"910"}',
].join('\n');

/** The look-up box of a page, by its data attributes and roles. */
export interface Box {
  field: Locator;
  status: Locator;
  /** The container of the answers. */
  results: Locator;
  answers: Locator;
  pages: Locator;
}

/** Finds the box of the home page, or that in the dialog. */
export function getBox(page: Page, place: 'main' | 'dialog' = 'main'): Box {
  const box = page.locator(`${place} lookup-box`);
  const results = box.locator('[data-lookup-results]');
  return {
    field: box.locator('[data-lookup-input]'),
    status: box.locator('.box-status'),
    results,
    answers: results.locator('[data-lookup-result]'),
    pages: box.locator('.box-pages li a'),
  };
}

/** Puts a text into the field and waits for what it gives. */
export async function lookUp({ field, results }: Box, text: string) {
  await field.fill(text);
  await waitFor(results, text);
}

/** Waits until the answers to a text are there. */
export async function waitFor(results: Locator, text: string) {
  const query = JSON.stringify(text.slice(0, 200));
  const wanted = `[data-lookup-state=done][data-lookup-for=${query}]`;
  await results
    .and(results.page().locator(wanted.replaceAll(String.raw`\n`, String.raw`\a `)))
    .waitFor();
}
