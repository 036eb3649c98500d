import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts a headless Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const { source, ...options } = await findBrowser();
  try {
    return await chromium.launch({ headless: true, ...options });
  } catch (error) {
    throw new Error(`The browser (${source}) did not start.`, { cause: error });
  }
}
