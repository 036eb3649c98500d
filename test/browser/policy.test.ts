import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CERTAIN, getBox, waitFor } from '../support/box.ts';
import { exercise } from '../support/exercise.ts';
import { launchBrowser } from '../support/launch.ts';
import { PAGE_KINDS } from '../support/pages.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

/** One page of each kind, where all of them would say the same. */
const KINDS = [
  '',
  'vendors/',
  'hyper/',
  'hyper/10/',
  'http/423/',
  'code/10/',
  'problem/not-found/',
  'guides/data/',
  'hyper/no-such-code/',
];

/** What a page may keep: the theme that was chosen, and what was copied last. */
const STORED = ['retcode-copy', 'starlight-theme'];

/** What a text could do if it came to stand in a page as more than a text. */
const ATTEMPTS: Record<string, () => void> = {
  'an inline script': () => {
    const script = document.createElement('script');
    script.append('hit()');
    document.body.append(script);
  },
  'an event handler': () => {
    document.body.setAttribute('onclick', 'hit()');
    document.body.click();
  },
  'HTML that is made of a text': () => {
    document.body.innerHTML = '<img src=x onerror=hit()>';
  },
  'a style': () => {
    document.body.setAttribute('style', 'display: none');
  },
  'a worker from elsewhere': () => {
    new Worker('https://other.example/x.js');
  },
  'a worker that no policy lets through': () => {
    new Worker('/robots.txt');
  },
  'a request to another origin': () => {
    void fetch('https://other.example/').catch(() => undefined);
  },
  'an image from elsewhere': () => {
    new Image().src = 'https://other.example/x.png';
  },
  'a form': () => {
    const form = document.createElement('form');
    form.action = '/x';
    document.body.append(form);
    form.submit();
  },
  'code in a text': () => {
    // Not at once: the browser lets through what a test evaluates.
    setTimeout(() => {
      (0, eval)('hit()');
    });
  },
};

let browser: Browser;

beforeAll(async () => {
  // To the packed one, which is lighter, what the driver of the test evaluates breaks the policy.
  browser = await launchBrowser('installed');
});

afterAll(() => browser.close());

describe.each([
  { ...ROOT, kinds: PAGE_KINDS },
  { ...SUB_PATH, kinds: KINDS },
])('a page of the $name site', ({ out, base, kinds }) => {
  let server: StaticServer;
  let context: BrowserContext;
  let page: Page;
  /** What the browser complains of, on any page. */
  const complaints: string[] = [];
  const origins = new Set<string>();

  beforeAll(async () => {
    server = await serveStatic(out, base);
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    page = await context.newPage();
    await listen(page, complaints);
  });

  afterAll(async () => {
    await context.close();
    await server.close();
  });

  test.each(kinds)('/%s breaks no policy, whatever is done on it', async (path) => {
    complaints.length = 0;
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await exercise(page);
    // The address of no page answers with a 404, which the browser tells of.
    const expected = path.includes('no-such') ? /status of 404/ : /^$/;
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });

  test('asks no other server, sets no cookie, and stores two choices only', async () => {
    expect([...origins]).toEqual([new URL(server.url).origin]);
    expect(await context.cookies()).toEqual([]);
    const { origins: stored } = await context.storageState({ indexedDB: true });
    const names = stored.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
    expect(names.sort()).toEqual(STORED);
    const others = await page.evaluate(async () => [
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(others).toEqual([]);
  });

  test.each(Object.entries(ATTEMPTS))('does not let %s through', async (_, attempt) => {
    await page.goto(`${server.url}hyper/10/`);
    complaints.length = 0;
    await page.evaluate(() =>
      Object.assign(globalThis, {
        hit: () => {
          console.error('It ran.');
        },
      }),
    );
    // What throws was refused as well.
    await page.evaluate(attempt).catch(() => undefined);
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    expect(complaints).not.toContain('It ran.');
  });
});

describe('where the browser refuses to store anything', () => {
  let packed: Browser;
  beforeAll(async () => {
    packed = await launchBrowser();
  });
  afterAll(() => packed.close());

  test.each(KINDS)('/%s works', async (path) => {
    const server = await serveStatic(ROOT.out, ROOT.base);
    const context = await packed.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(refuseStorage);
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await exercise(page);
    expect(errors).toEqual([]);
    await context.close();
    await server.close();
  });

  test('a look-up of an address is answered', async () => {
    const server = await serveStatic(SUB_PATH.out, SUB_PATH.base);
    const page = await packed.newPage();
    await page.addInitScript(refuseStorage);
    await page.goto(`${server.url}#q=${encodeURIComponent(CERTAIN)}`);
    await waitFor(getBox(page).results, CERTAIN);
    await page.close();
    await server.close();
  });
});

/** Collects what breaks the policy, and whatever else stands in the console as a fault. */
async function listen(page: Page, complaints: string[]) {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}

function refuseStorage() {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(globalThis, name, {
      get: () => {
        throw new DOMException('It is switched off.', 'SecurityError');
      },
    });
  }
}
