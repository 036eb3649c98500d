import { writeFile } from 'node:fs/promises';
import { Key as WebDriverKey } from 'selenium-webdriver';
import type { WebDriver, WebElement } from 'selenium-webdriver';
import { findProgram } from './find-program.ts';
import { findTarget } from './visitor.ts';
import type { Key, Visitor, VisitorOptions, VisitorSource } from './visitor.ts';
import { endProgram, startScreen, startSession } from './webkit-programs.ts';
import type { Session } from './webkit-programs.ts';

const ADVICE = 'Install it (Debian and Ubuntu: `apt-get install webkit2gtk-driver xvfb`)';

const KEYS: Partial<Record<Key, string>> = {
  ArrowDown: WebDriverKey.ARROW_DOWN,
  ArrowUp: WebDriverKey.ARROW_UP,
  Control: WebDriverKey.CONTROL,
  Enter: WebDriverKey.ENTER,
  Escape: WebDriverKey.ESCAPE,
  Shift: WebDriverKey.SHIFT,
  Tab: WebDriverKey.TAB,
};

/** Starts a screen that nobody sees, on which each visitor gets a WebKitGTK of its own. */
export async function startWebKit({ scheme = 'light' }: VisitorOptions): Promise<VisitorSource> {
  const advice = ADVICE;
  const names = ['WebKitWebDriver'];
  const program = findProgram({ variable: 'WEBKIT_DRIVER_PATH', names, advice });
  const screen = await startScreen(findProgram({ variable: 'XVFB_PATH', names: ['Xvfb'], advice }));
  const env = {
    ...process.env,
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    // Containers and Ubuntu refuse what its sandbox is made of. Only our own pages are opened.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  return {
    welcome: async () => makeVisitor(await startSession(program, env)),
    close: () => endProgram(screen.server),
  };
}

function makeVisitor({ driver, end }: Session): Visitor {
  const ask: Visitor['ask'] = (run, ...args) => driver.executeScript(run, ...args);
  return {
    // WebDriver has no way to tell them.
    errors: [],
    open: (url) => driver.get(url),
    ask,
    click: async (selector, text = '') => {
      const target = await driver.executeScript<WebElement | null>(findTarget, selector, text);
      if (!target) throw new Error(`There is no visible ${selector} with "${text}" to click.`);
      await target.click();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: (key, ...held) =>
      press(
        driver,
        [...held, key].map((name) => KEYS[name] ?? name),
      ),
    resize: (width, height) => resize(driver, width, height),
    takeScreenshot: async (path) => writeFile(path, await driver.takeScreenshot(), 'base64'),
    leave: end,
  };
}

async function press(driver: WebDriver, keys: readonly string[]) {
  const actions = driver.actions();
  for (const key of keys) actions.keyDown(key);
  for (const key of keys.toReversed()) actions.keyUp(key);
  await actions.perform();
}

/** WebDriver knows the window's size, to which the browser's own bars belong. */
async function resize(driver: WebDriver, width: number, height: number) {
  const window = driver.manage().window();
  await window.setRect({ x: 0, y: 0, width, height });
  const inner = await driver.executeScript<[number, number]>(() => [innerWidth, innerHeight]);
  await window.setRect({ width: 2 * width - inner[0], height: 2 * height - inner[1] });
}
