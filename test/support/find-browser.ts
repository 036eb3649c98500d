import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { isRunnable } from './is-runnable.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** A Chromium to start, and where it came from. */
export type Browser = Pick<LaunchOptions, 'executablePath' | 'env'> & { source: string };

/** Chromium refuses its sandbox to root, which containers run as. */
const FOR_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Which is taken first where there are several: `installed` is what people have, `packed` the lightest. */
export type Preference = 'installed' | 'packed';

/**
 * Finds a Chromium: `BROWSER_PATH`, an installed one, the one inside `@sparticuz/chromium`,
 * Playwright's own. The packed one has no windows of its own, and a page costs it a quarter of the time.
 *
 * @throws {Error} if there is none, with all that was tried
 */
export async function findBrowser(
  first: Preference = 'installed',
): Promise<Browser & { args: string[] }> {
  const tried: string[] = [];
  const browser =
    findNamed(tried) ??
    (first === 'packed' ? await findPacked(tried) : undefined) ??
    findInstalled(tried) ??
    (first === 'packed' ? undefined : await findPacked(tried)) ??
    (await findOwn(tried));
  if (browser) return { ...browser, args: FOR_ROOT };
  throw new Error(`There is no browser for the browser tests. Tried:\n  ${tried.join('\n  ')}`);
}

function findNamed(tried: string[]): Browser | undefined {
  const named = process.env.BROWSER_PATH;
  if (named === undefined) {
    tried.push('BROWSER_PATH: not set');
    return undefined;
  }
  if (isRunnable(named)) return { executablePath: named, source: 'BROWSER_PATH' };
  throw new Error(`BROWSER_PATH is ${named}, which is no program that can be run.`);
}

function findInstalled(tried: string[]): Browser | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [
    ...NAMES.flatMap((name) => folders.map((dir) => join(dir, name))),
    ...FIXED_PLACES,
  ];
  const found = places.find(isRunnable);
  if (found !== undefined) return { executablePath: found, source: 'installed' };
  tried.push(`installed: none of ${NAMES.join(', ')} on the PATH`);
  return undefined;
}

/** Chromium from an npm package, unpacked once into a folder of its own version. */
async function findPacked(tried: string[]): Promise<Browser | undefined> {
  if (process.platform !== 'linux') {
    tried.push('@sparticuz/chromium: for Linux only');
    return undefined;
  }
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'retcode', `chromium-${version}-${process.arch}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpack(folder, join(root, 'bin'));
  // Without the package's default arguments, which switch web security off, and the zygote, without
  // which every page costs twice the time.
  return { executablePath, env: makeEnv(folder), source: `packed ${version}` };
}

async function unpack(folder: string, archives: string) {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(join(dirname(folder), 'unpack-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    await chromium.executablePath();
    await inflate(join(archives, 'al2023.tar.br'));
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** A bare machine lacks some libraries and all fonts; the package brings both. */
function makeEnv(folder: string): NodeJS.ProcessEnv {
  const env = { ...process.env };
  const { stdout } = spawnSync('ldd', [join(folder, 'chromium')], { encoding: 'utf8' });
  if (stdout.includes('not found')) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (existsSync('/etc/fonts/fonts.conf')) return env;
  const file = join(folder, 'fonts.conf');
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
  return { ...env, FONTCONFIG_FILE: file };
}

async function findOwn(tried: string[]): Promise<Browser | undefined> {
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, source: 'playwright' };
  tried.push(`playwright: nothing at ${own} (npx playwright-core install chromium-headless-shell)`);
  return undefined;
}
