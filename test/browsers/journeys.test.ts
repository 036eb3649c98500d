import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../support/pages.ts';
import { CERTAIN, LOG } from '../support/box.ts';
import { SUB_PATH } from '../support/sites.ts';
import { serveStatic } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';
import { BROWSERS } from '../support/visitors/visitor.ts';
import type { Visitor, VisitorSource } from '../support/visitors/visitor.ts';
import { startVisitors } from '../support/visitors/visitors.ts';
import {
  getAddress,
  getAnswers,
  getFocus,
  getText,
  typeQuery,
  waitUntil,
} from '../support/visitors/sights.ts';

/** What is done on the site by most who come, in every browser. */
describe.each(BROWSERS)('a visitor with %s', (name) => {
  let server: StaticServer;
  let source: VisitorSource;
  let visitor: Visitor;
  const open = (path: string) => visitor.open(server.url + path);

  beforeAll(async () => {
    source = await startVisitors(name);
    server = await serveStatic(SUB_PATH.out, SUB_PATH.base);
  });
  afterAll(async () => {
    await source.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await source.welcome();
    await visitor.resize(1280, 900);
  });
  afterEach(async () => {
    await visitor.leave();
    expect(visitor.errors).toEqual([]);
  });

  test('looks a code up and opens its page', async () => {
    await open('');
    await visitor.click('[data-lookup-input]');
    await typeQuery(visitor, '994');
    expect(await getAnswers(visitor)).toContain('kra-etims 994');
    expect(await isUnderlined(visitor, '[data-lookup-result] b')).toBe(true);
    await visitor.click('[data-lookup-result]', '994');
    await waitUntil(visitor, () => location.pathname === '/retcode/kra-etims/994/');
    expect(await getText(visitor, 'h1')).toMatch(/994/);
  });

  test('opens the one certain answer on Enter', async () => {
    await open('');
    await visitor.click('[data-lookup-input]');
    await visitor.type(CERTAIN);
    await visitor.press('Enter');
    await waitUntil(visitor, () => location.pathname === '/retcode/kra-etims/910/');
  });

  test('gets from a link with a query to the answers and the full text', async () => {
    await open('?q=email');
    await waitUntil(visitor, () => document.querySelector('.box-pages li a') !== null);
    await visitor.click('.box-pages li a');
    await waitUntil(visitor, () => location.search === '' && document.title !== '');
  });

  test('leads through the answers with arrows, and clears with Escape', async () => {
    await open('?q=10');
    await waitUntil(visitor, () => document.querySelectorAll('[data-lookup-result]').length > 1);
    await visitor.click('[data-lookup-input]');
    await visitor.press('ArrowDown');
    expect(await getFocus(visitor)).toBe('a.box-row');
    await visitor.press('ArrowUp');
    expect(await getFocus(visitor)).toBe('textarea');
    await visitor.press('Escape');
    expect(await getAnswers(visitor)).toEqual([]);
    expect(await getAddress(visitor)).not.toContain('q=');
  });

  test('copies the link of a page and pastes it into the dialog', async () => {
    await open('hyper/10/');
    await visitor.click('button.copy', 'Copy for …');
    await waitUntil(visitor, () => document.activeElement?.textContent.startsWith('Link') === true);
    await visitor.press('Enter');
    await waitUntil(visitor, () => document.querySelector('.copied')?.textContent !== '');
    await visitor.press('k', 'Control');
    await visitor.press('v', 'Control');
    await waitUntil(visitor, () => document.querySelector('dialog [data-lookup-result]') !== null);
    expect(await getAnswers(visitor)).toEqual(['hyper 10']);
  });

  test('opens and closes the dialog by keys, and stays in it', async () => {
    await open('hyper/10/');
    await visitor.press('k', 'Control');
    expect(await getFocus(visitor)).toBe('textarea');
    expect(await visitor.ask(() => document.querySelector('dialog')?.open)).toBe(true);
    for (let i = 0; i < 4; i++) {
      await visitor.press('Tab');
      expect(await visitor.ask(() => document.activeElement?.closest('main, footer'))).toBeNull();
    }
    await visitor.press('Escape');
    await waitUntil(visitor, () => document.querySelector('dialog')?.open === false);
  });

  test('has a field that grows with its text, up to a limit', async () => {
    await open('');
    const getHeight = () =>
      visitor.ask(() => document.querySelector('textarea')?.getBoundingClientRect().height ?? 0);
    await visitor.click('[data-lookup-input]');
    await typeQuery(visitor, '994');
    const before = await getHeight();
    await visitor.press('Enter', 'Shift');
    await visitor.type('1');
    expect(await getHeight()).toBeGreaterThan(before);
    await paste(visitor, '1\n'.repeat(200));
    await waitUntil(visitor, () => document.querySelector('textarea')?.value.length === 405);
    expect(await getHeight()).toBeLessThanOrEqual(900 * 0.4 + 1);
  });

  test('has a long log read in a worker', async () => {
    await open('');
    await visitor.click('[data-lookup-input]');
    await paste(visitor, `${LOG}\n`.repeat(2000));
    await waitUntil(visitor, () => document.querySelector('[data-lookup-result]') !== null);
    expect(await getAnswers(visitor)).toEqual(['kra-etims 910', 'kra-etims 994']);
    expect(await getText(visitor, '.box-held span')).toMatch(/Pasted text, .*8,00\d lines/);
  });

  test('gets the nearest codes at an address without a page', async () => {
    await open('caoliao/100399/');
    await waitUntil(visitor, () => document.querySelectorAll('.elsewhere a').length > 3);
    expect(await getText(visitor, 'h1')).toMatch(/Caoliao has no code 100399/);
    await visitor.click('.elsewhere a');
    await waitUntil(visitor, () => document.querySelector('[data-code]') !== null);
  });

  test('keeps the theme that was chosen, from page to page and in the guides', async () => {
    await open('hyper/10/');
    const getPaper = () => visitor.ask(() => getComputedStyle(document.body).backgroundColor);
    const light = await getPaper();
    await visitor.click('.theme-button');
    const dark = await getPaper();
    expect(dark).not.toBe(light);
    await open('guides/about/');
    expect(await getPaper()).toBe(dark);
  });

  test('reads dark pages where the system is dark', async () => {
    const other = await startVisitors(name, { scheme: 'dark' });
    const reader = await other.welcome();
    await reader.open(`${server.url}hyper/10/`);
    const paper = await reader.ask(() => getComputedStyle(document.body).backgroundColor);
    await reader.leave();
    await other.close();
    expect(paper).toBe('rgb(22, 23, 26)');
  });

  test('breaks no rule of the policy, whatever the box does', async () => {
    await open('');
    await visitor.ask(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        document.body.dataset.violations ??= '';
        document.body.dataset.violations += `${violatedDirective} ${blockedURI}; `;
      });
    });
    await visitor.click('[data-lookup-input]');
    await typeQuery(visitor, 'email');
    await waitUntil(visitor, () => document.querySelector('.box-pages li a') !== null);
    await paste(visitor, `${LOG}\n`.repeat(2000));
    await waitUntil(visitor, () => document.querySelector('[data-code="910"]') !== null);
    await visitor.press('k', 'Control');
    await typeQuery(visitor, '10');
    await visitor.press('Escape');
    await visitor.click('.theme-button');
    expect(await visitor.ask(() => document.body.dataset.violations ?? '')).toBe('');
  });

  test('reads on and looks up without a network, after one visit', async () => {
    const other = await serveStatic(SUB_PATH.out, SUB_PATH.base);
    await visitor.open(`${other.url}hyper/10/`);
    await waitUntil(visitor, () => navigator.serviceWorker.controller?.state === 'activated');
    await other.close();
    await visitor.open(`${other.url}hyper/10?ticket=1`);
    expect(await getAddress(visitor)).toBe('/retcode/hyper/10/?ticket=1');
    expect(await getText(visitor, 'h1')).toMatch(/10/);
    await visitor.open(`${other.url}?q=email`);
    await waitUntil(visitor, () => document.querySelector('[data-lookup-result]') !== null);
    await waitUntil(visitor, () => document.querySelector('.box-pages li a') !== null);
    await visitor.open(`${other.url}caoliao/100399/`);
    await waitUntil(visitor, () => document.querySelectorAll('.elsewhere a').length > 3);
    await visitor.open(`${other.url}hyper/11/`);
    expect(await visitor.ask(() => document.title)).toMatch(/^Not saved on this device/);
  });

  test('looks up in the file to carry, from a disk', async () => {
    await visitor.open(pathToFileURL(join(SUB_PATH.out, 'retcode.html')).href);
    await visitor.click('[data-lookup-input]');
    await typeQuery(visitor, '994');
    expect(await getAnswers(visitor)).toEqual(['kra-etims 994']);
    await visitor.click('[data-lookup-result]');
    await waitUntil(visitor, () => document.querySelector(':target')?.id === '/kra-etims/994/');
  });

  test('filters a table', async () => {
    await open('hyper/');
    await visitor.click('.filters [name=text]');
    await visitor.type('phone');
    const hidden = await visitor.ask(() => document.querySelectorAll('tbody tr[hidden]').length);
    expect(hidden).toBeGreaterThan(0);
    expect(await getText(visitor, 'tbody tr:not([hidden])')).toMatch(/phone/i);
    expect(await getAddress(visitor)).toContain('?text=phone');
  });

  test('finds the row that the vendor’s own anchor names', async () => {
    await open('mobizon/#apiCode-13');
    await waitUntil(visitor, () => document.querySelector(':target') !== null);
    const top = await visitor.ask(
      () => document.querySelector(':target')?.getBoundingClientRect().top,
    );
    expect(top).toBeLessThan(900);
  });

  test('scrolls no page sideways on a phone', async () => {
    // WebKitGTK's own bars keep its window at 447 or more.
    await visitor.resize(360, 740);
    const wide: string[] = [];
    for (const path of PAGE_KINDS) {
      await open(path);
      const [is, may] = await visitor.ask(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      if (is > may) wide.push(`${path}: ${is} of ${may}`);
    }
    expect(wide).toEqual([]);
  });
});

function isUnderlined(visitor: Visitor, selector: string): Promise<boolean> {
  return visitor.ask((wanted: string) => {
    const element = document.querySelector(wanted);
    return element !== null && getComputedStyle(element).textDecorationLine === 'underline';
  }, selector);
}

/** Pastes into what has the focus, as from another program. */
async function paste(visitor: Visitor, text: string) {
  await visitor.ask((pasted: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    const field = document.activeElement as HTMLTextAreaElement;
    if (!field.dispatchEvent(event)) return;
    field.value += pasted;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}
