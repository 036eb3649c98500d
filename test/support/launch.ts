import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import type { Preference } from './find-browser.ts';

/** Starts a headless Chromium, the lightest that there is unless told otherwise. */
export async function launchBrowser(first: Preference = 'packed'): Promise<Browser> {
  const { source, ...options } = await findBrowser(first);
  try {
    return await chromium.launch({ headless: true, ...options });
  } catch (error) {
    throw new Error(`The browser (${source}) did not start.`, { cause: error });
  }
}
