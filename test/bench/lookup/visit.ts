import type { Browser, Page } from 'playwright-core';
import { getBox } from '../../support/box.ts';
import type { StaticServer } from '../../support/static-server.ts';
import { installClock } from './page-clock.ts';
import type { ClockReading } from './page-clock.ts';

/** A browser, and the site that it visits. */
export interface Place {
  browser: Browser;
  server: StaticServer;
  /** Size of the site's catalog. */
  label: string;
}

/** Lets something happen in the box and times it to the painted answers. */
export async function time(
  page: Page,
  act: () => Promise<void>,
  kind: 'input' | 'change' = 'input',
): Promise<ClockReading> {
  // The clock listens before anything happens: only an answered command is known to have run.
  const clock = await page.evaluateHandle((name) => ({ reading: benchClock(name) }), kind);
  await act();
  return clock.evaluate(({ reading }) => reading);
}

/** Opens the home page in a window of its own, with nothing in any cache. */
export async function visit({ browser, server }: Place, run: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(installClock);
  await page.goto(server.url);
  await run(page);
  await context.close();
}

/** Uses the box, which fetches its script. */
export async function prepare(page: Page) {
  await getBox(page).field.focus();
  await page.locator('main lookup-box:defined').waitFor({ state: 'attached' });
}

/** Empties the box. */
export async function clear(page: Page) {
  await prepare(page);
  await getBox(page).field.fill('');
}
