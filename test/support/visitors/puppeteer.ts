import puppeteer from 'puppeteer-core';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import { findProgram } from './find-program.ts';
import { findTarget } from './visitor.ts';
import type { Visitor, VisitorOptions, VisitorSource } from './visitor.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'].map((name) => ({
  permission: { name },
  state: 'granted' as const,
}));

/** Starts Chromium, by its own protocol. */
export async function startChromium({ scheme = 'light' }: VisitorOptions): Promise<VisitorSource> {
  const { executablePath = '', args, env } = await findBrowser();
  const options = { executablePath, args, ...(env && { env }) };
  return start(options, (page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  );
}

/** Starts Firefox, by WebDriver BiDi. */
export function startFirefox({ scheme = 'light' }: VisitorOptions): Promise<VisitorSource> {
  const executablePath = findProgram({
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    advice: 'Install Firefox (Debian: `apt-get install firefox-esr`)',
  });
  const extraPrefsFirefox = { 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0 };
  return start({ browser: 'firefox', executablePath, extraPrefsFirefox }, () => Promise.resolve());
}

async function start(
  options: LaunchOptions,
  prepare: (page: Page) => Promise<void>,
): Promise<VisitorSource> {
  const browser = await puppeteer.launch({ headless: true, defaultViewport: null, ...options });
  return { welcome: () => makeVisitor(browser, prepare), close: () => browser.close() };
}

async function makeVisitor(
  browser: Browser,
  prepare: (page: Page) => Promise<void>,
): Promise<Visitor> {
  const isFirefox = (await browser.version()).startsWith('firefox');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await prepare(page);
  const { keyboard } = page;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    open: async (url) => {
      // Firefox asks for a click instead, and knows no permission of that name; nor has a file one.
      if (!isFirefox && url.startsWith('http'))
        await context.setPermission(new URL(url).origin, ...CLIPBOARD);
      await page.goto(url);
    },
    ask: async <Result, Args extends unknown[]>(run: (...args: Args) => Result, ...args: Args) => {
      // Puppeteer's own type has handles in mind, which no journey gives.
      const plain = run as (...args: unknown[]) => Result;
      return (await page.evaluate(plain, ...args)) as Result;
    },
    click: async (selector, text = '') => {
      const found = await page.evaluateHandle(findTarget, selector, text);
      const target = found.asElement();
      if (!target) throw new Error(`There is no visible ${selector} with "${text}" to click.`);
      await (target as unknown as { click: () => Promise<void> }).click();
    },
    type: (text) => keyboard.type(text),
    press: async (key, ...held) => {
      for (const each of held) await keyboard.down(each);
      await keyboard.press(key);
      for (const each of held.toReversed()) await keyboard.up(each);
    },
    resize: async (width, height) => {
      // Sent together with the size, this is what Firefox 140 does not know; the size holds.
      await page.setViewport({ width, height }).catch(ignoreOrientation);
    },
    takeScreenshot: async (path) => {
      await page.screenshot({ path });
    },
    leave: () => context.close(),
  };
}

function ignoreOrientation(error: unknown) {
  if (!String(error).includes('setScreenOrientationOverride')) throw error;
}
