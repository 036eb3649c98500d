import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities, Key as WebDriverKey } from 'selenium-webdriver';
import type { WebDriver, WebElement } from 'selenium-webdriver';
import { findProgram } from './find-program.ts';
import { findTarget } from './visitor.ts';
import type { Key, Visitor, VisitorOptions, VisitorSource } from './visitor.ts';

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

/** Starts WebKitGTK's driver on a screen that nobody sees; each visitor gets a browser of its own. */
export async function startWebKit({ scheme = 'light' }: VisitorOptions): Promise<VisitorSource> {
  const program = findProgram({
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    advice: ADVICE,
  });
  const screen = await startScreen();
  const port = await findFreePort();
  const env = {
    ...process.env,
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    // Containers and Ubuntu refuse what its sandbox is made of. Only our own pages are opened.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  await waitForAnswer(`http://127.0.0.1:${port}/status`);
  return {
    welcome: () => makeVisitor(`http://127.0.0.1:${port}`),
    close: async () => {
      await end(driver);
      await end(screen.server);
    },
  };
}

async function makeVisitor(server: string): Promise<Visitor> {
  const wanted = new Capabilities({ browserName: 'MiniBrowser' });
  const driver = await new Builder().usingServer(server).withCapabilities(wanted).build();
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
    leave: () => driver.quit(),
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

/** Starts an X server without a screen, which picks a free number and tells it. */
async function startScreen(): Promise<{ server: ChildProcess; display: string }> {
  const program = findProgram({ variable: 'XVFB_PATH', names: ['Xvfb'], advice: ADVICE });
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const output = server.stdio[3] as Readable;
  const display = await new Promise<string>((done, fail) => {
    output.once('data', (number: Buffer) => done(`:${number.toString().trim()}`));
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code ?? 'a signal'}.`)));
  });
  return { server, display };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function waitForAnswer(url: string) {
  const end = Date.now() + 30_000;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error(`${url} did not answer within 30 seconds.`);
    await pause(100);
  }
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill();
  await ended;
}
