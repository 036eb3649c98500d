import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Only faults are handed over: what passed is a hundred times as much. Target sizes are new in WCAG 2.2, and off by default. */
const RUN_AXE = `axe
  .run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
  .then(({ violations }) =>
    violations.map(
      ({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | '),
    ),
  )`;

/** Brings what looks for faults to a page, whose policy must let it. */
export async function addAxe(page: Page) {
  await page.addScriptTag({ path: AXE });
}

/** Whether the page scrolls sideways, and the faults, each as its rule and the elements it is about. */
export async function findFaults(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const faults = await page.evaluate<string[]>(RUN_AXE);
  return over > 0 ? [`scrolls sideways by ${over} px`, ...faults] : faults;
}
