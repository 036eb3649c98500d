import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts a headless Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const { source, args = [], ...options } = await findBrowser();
  // Chromium refuses its sandbox to root, which containers run as.
  const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await chromium.launch({ headless: true, ...options, args: [...forRoot, ...args] });
  } catch (error) {
    throw new Error(`The browser (${source}) did not start.`, { cause: error });
  }
}
