import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Element } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Browser, Page } from 'playwright-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeDocument } from '../../src/exports/code-document.ts';
import type { VendorDocument } from '../../src/exports/vendor-document.ts';
import { makeSlug } from '../../src/catalog/slug.ts';
import { NEEDLESS } from '../../src/text/invisible.ts';
import { MENTION_BREAK } from '../../src/text/mentions.ts';
import { ATTACKED, SITE_TEXTS, writeAttackedContent } from '../attacks/attacked-site.ts';
import { getAttackedId, getUses } from '../attacks/make-attacked.ts';
import { ATTACK_STRINGS } from '../attacks/read-attacks.ts';
import { buildSite } from '../support/build.ts';
import { launchBrowser } from '../support/launch.ts';
import { foldSpaces, getText, readJson, readPages } from '../support/read-site.ts';
import type { BuiltPage } from '../support/read-site.ts';
import { serveStatic } from '../support/static-server.ts';
import { ROOT } from '../support/sites.ts';
import type { StaticServer } from '../support/static-server.ts';

/** Of the ways that need a page each, one of so many strings is tried; with ATTACKS=all every one. */
const STRIDE = process.env.ATTACKS === 'all' ? 1 : 8;

/** Parts of pages that the harmless one has no use for. */
const OWN_PARTS = ['ul', 'ol', 'start', 'pre', 'blockquote', 'em', 'strong', 'br', 'dataOutcome'];

/** Tabs that try strings at the same time. */
const TABS = 4;

/** Characters of a string that an address takes: a server answers longer ones with an error of its own. */
const MAX_PART = 300;

/** Time that the slowest of the tests may take, in milliseconds. */
const PATIENT = { timeout: 600_000 };

/** Path of the file to carry. */
const CARRIED = `${ATTACKED.base}retcode.html`;

const hostile = ATTACK_STRINGS.map((attack) => ({
  attack,
  id: getAttackedId(SITE_TEXTS.indexOf(attack)),
}));

let pages: Map<string, BuiltPage>;

beforeAll(() => {
  writeAttackedContent();
  const { status, output } = buildSite(ATTACKED);
  if (status !== 0) throw new Error(`The attacked site did not build:\n${output}`);
  pages = new Map(readPages(ATTACKED).map((page) => [page.path, page]));
}, 300_000);

describe('a page whose texts are attacks', () => {
  test('consists of what a harmless one consists of', () => {
    const id = getAttackedId(0);
    const harmless = ['/vendors/', `/${id}/`, `/${id}/1/`].flatMap(getParts);
    // What Markdown and single rows may hold besides.
    const known = new Set([...harmless, ...OWN_PARTS]);
    const unknown = [...pages.keys()]
      .filter((path) => path.startsWith('/attacked'))
      .flatMap((path) => getParts(path).filter((part) => !known.has(part)));
    expect(pages.size).toBeGreaterThan(ATTACK_STRINGS.length * 2);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('leads nowhere but to pages and documents', () => {
    const attacked = [...pages.values()].filter(({ path }) => !path.startsWith('/guides/'));
    const addresses = attacked.flatMap(({ elements }) =>
      elements.flatMap(({ properties }) =>
        ['href', 'src', 'action'].flatMap((name) => {
          const value = properties[name];
          return typeof value === 'string' ? [value] : [];
        }),
      ),
    );
    const odd = addresses.filter((address) => !/^(?:\/(?!\/)|#|https?:\/\/|mailto:)/.test(address));
    expect([...new Set(odd)]).toEqual([]);
  });

  test('shows the vendor’s message and name letter for letter', () => {
    const missing = hostile.flatMap(({ attack, id }) => {
      const { message, line } = getUses(attack);
      const shown = foldSpaces(attack);
      const isThere = (path: string) =>
        pages
          .get(path)
          ?.elements.some(
            (element) => element.tagName === 'main' && getText(element).includes(shown),
          );
      return [
        ...(message && !isThere(`/${id}/1/`) ? [`message: ${attack}`] : []),
        ...(line && !isThere(`/${id}/`) ? [`name: ${attack}`] : []),
        ...(line && !isThere('/vendors/') ? [`list: ${attack}`] : []),
        ...(line && attack !== '1' && !isThere(encodeURI(`/${id}/${makeSlug(attack)}/`))
          ? [`code: ${attack}`]
          : []),
      ];
    });
    expect(missing).toEqual([]);
  });
});

describe('the file to carry of such a site', () => {
  test('consists of what that of a harmless site consists of, and shows every message', () => {
    const harmless = readPages(ROOT).find(({ path }) => path === CARRIED);
    const carried = pages.get(CARRIED);
    const getNames = (page?: BuiltPage) =>
      (page?.elements ?? []).flatMap(({ tagName, properties }) => [
        tagName,
        ...Object.keys(properties),
      ]);
    const known = new Set([...getNames(harmless), ...OWN_PARTS]);
    expect([...new Set(getNames(carried))].filter((name) => !known.has(name))).toEqual([]);
    const body = carried?.elements.find(({ tagName }) => tagName === 'body');
    const text = body ? getText(body) : '';
    const missing = ATTACK_STRINGS.filter(
      (attack) => getUses(attack).message && !text.includes(foldSpaces(attack)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the twins of such a page', () => {
  test('hold the texts as they are', () => {
    for (const { attack, id } of hostile) {
      const { message, line } = getUses(attack);
      const { vendor } = readJson(ATTACKED, `${id}/1.json`) as CodeDocument;
      const whole = readJson(ATTACKED, `api/v1/${id}.json`) as VendorDocument;
      if (message) expect(vendor.message).toBe(attack);
      if (line)
        expect([whole.name, whole.product, whole.sources[0]?.title]).toEqual([
          attack,
          attack,
          attack,
        ]);
      if (line && attack !== '1') expect(whole.codes[1]?.code).toBe(attack);
    }
  });

  test('hold them as text in Markdown, which tells nobody', () => {
    for (const { attack, id } of hostile) {
      const markdown = readFileSync(join(ATTACKED.out, id, '1.md'), 'utf8');
      const tree = fromMarkdown(markdown);
      const found = { html: new Set<string>(), text: '', outside: [] as string[], headings: 0 };
      visit(tree, (node, _, parent) => {
        if (node.type === 'html') found.html.add(node.value);
        if (node.type === 'text' || node.type === 'inlineCode') found.text += node.value;
        if (node.type === 'break' || node.type === 'paragraph') found.text += '\n';
        if (node.type === 'link' && !/^(?:https?:|mailto:)/.test(node.url))
          found.outside.push(node.url);
        if (node.type === 'image' || node.type === 'definition') found.outside.push(node.type);
        if (
          node.type === 'text' &&
          parent?.type !== 'link' &&
          /(?<![\p{L}\p{N}_])@[\p{L}\p{N}]|#\d/u.test(node.value)
        )
          found.outside.push(node.value);
        if (node.type === 'heading' && node.depth === 1) found.headings++;
      });
      expect({
        attack,
        html: [...found.html].filter((html) => html !== MENTION_BREAK),
        outside: found.outside,
        headings: found.headings,
      }).toEqual({ attack, html: [], outside: [], headings: 1 });
      if (getUses(attack).message) expect(foldSpaces(found.text)).toContain(foldSpaces(attack));
    }
  });
});

describe('in the browser, without its policy', () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveStatic(ATTACKED.out, ATTACKED.base);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('no text of a catalog runs', PATIENT, async () => {
    await tryAll({}, async (page, _, position) => {
      await page.goto(`${server.url}${getAttackedId(position)}/?text=a`);
      await page.goto(`${server.url}${getAttackedId(position)}/1/`);
    });
  });

  test('nothing in the file to carry runs, nor what is looked up there', PATIENT, async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const harm: string[] = [];
    page.on('pageerror', ({ message }) => harm.push(message));
    page.on('dialog', (dialog) => {
      harm.push(dialog.message());
      void dialog.dismiss();
    });
    const address = pathToFileURL(resolve(ATTACKED.out, 'retcode.html')).href;
    context.on('request', (request) => {
      if (!request.url().startsWith(address)) harm.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    const field = page.locator('lookup-box:defined [data-lookup-input]');
    for (const text of ATTACK_STRINGS.filter((_, i) => i % STRIDE === 0)) {
      for (const shown of await field.evaluate(putIn, [text])) expect(shown).not.toMatch(NEEDLESS);
      if (await page.evaluate(() => 'harmed' in globalThis)) harm.push(text);
    }
    await context.close();
    expect(harm).toEqual([]);
  });

  test('no address runs, and none is shown with what cannot be seen', PATIENT, async () => {
    await tryAll({}, async (page, attack) => {
      const part = encodeURIComponent(attack.toWellFormed().slice(0, MAX_PART));
      await page.goto(`${server.url}attacked-0/${part}/?text=${part}&${part}=${part}#${part}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main').innerText()).not.toMatch(NEEDLESS);
    });
  });

  test('no query and no fragment runs', PATIENT, async () => {
    await tryAll({}, async (page, attack) => {
      const part = encodeURIComponent(attack.toWellFormed().slice(0, MAX_PART));
      for (const address of [`?q=${part}`, `#q=${part}`]) {
        await page.goto(`${server.url}${address}`);
        await page.locator('lookup-box:defined').waitFor({ state: 'attached' });
        if (attack.trim() !== '')
          await page.locator('[data-lookup-state=done]').waitFor({ state: 'attached' });
      }
    });
  });

  test('no text in the box or in the dialog runs, nor what is copied of it', PATIENT, async () => {
    await tryAll({ stride: 1 }, async (page, attack, position) => {
      if (!page.url().includes('attacked-0')) {
        await page.goto(`${server.url}attacked-0/`);
        await page.keyboard.press('/');
        await page.locator('dialog lookup-box:defined').waitFor();
      }
      const shown = await page
        .locator('dialog [data-lookup-input]')
        .evaluate(putIn, [
          attack,
          `${attack}\n{"code":"1","message":"${HARMFUL}"}\nattacked-${position} 1\n1`,
        ]);
      for (const text of shown) expect(text).not.toMatch(NEEDLESS);
    });
  });

  /** Tries every text in one of several tabs, and looks whether anything of it was carried out. */
  async function tryAll(
    { stride = STRIDE }: { stride?: number },
    run: (page: Page, text: string, position: number) => Promise<void>,
  ) {
    // The policy would keep most of it from running; what is tested is that nothing would run.
    const context = await browser.newContext({ bypassCSP: true });
    const harm: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(server.url)) harm.push(`asked for ${request.url()}`);
    });
    let next = 0;
    const work = async () => {
      const page = await context.newPage();
      let current = '';
      page.on('pageerror', ({ message }) => harm.push(`${current}: ${message}`));
      page.on('dialog', (dialog) => {
        harm.push(`${current}: ${dialog.message()}`);
        void dialog.dismiss();
      });
      for (let i = next++; i * stride < SITE_TEXTS.length; i = next++) {
        const position = i * stride;
        current = SITE_TEXTS[position] ?? '';
        await run(page, current, position);
        for (const found of await page.evaluate(findHarm)) harm.push(`${current}: ${found}`);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    await context.close();
    expect(harm).toEqual([]);
  }
});

/** A message that no catalog has. */
const HARMFUL = '<img src=x onerror=globalThis.harmed=1>';

/**
 * Puts texts into the field of a box, and gives what its dialog shows of each, or the box itself where
 * there is no dialog. There are so many that it is done in the page.
 */
async function putIn(field: HTMLElement, texts: string[]): Promise<string[]> {
  const box = field.closest<HTMLElement>('lookup-box');
  const results = box?.querySelector('[data-lookup-results]');
  if (!(field instanceof HTMLTextAreaElement) || !box || !results)
    throw new Error('There is no look-up box.');
  const isDone = () =>
    results.getAttribute('data-lookup-state') === 'done' &&
    results.getAttribute('data-lookup-for') === field.value.slice(0, 200);
  const shown: string[] = [];
  for (const text of texts) {
    field.value = text;
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
    );
    if (text.trim() === '') continue;
    await new Promise<void>((done) => {
      const observer = new MutationObserver(check);
      observer.observe(results, { attributes: true });
      check();
      function check() {
        if (!isDone()) return;
        observer.disconnect();
        done();
      }
    });
    shown.push((box.closest('dialog') ?? box).innerText);
  }
  return shown;
}

/** What a page has that only an attack can have brought. */
function findHarm(): string[] {
  const harmed = 'harmed' in globalThis ? ['it ran'] : [];
  const elements = document.querySelectorAll(
    'img:not([src="/favicon.svg"]), iframe, object, embed, base, math, video, audio, style:not(head style), [http-equiv=refresh], body script:not([type=module]), [onerror], [onload], [onclick], [onfocus], [onmouseover]',
  );
  return [...harmed, ...Array.from(elements, ({ outerHTML }) => outerHTML.slice(0, 200))];
}

/** What a page consists of: its elements, the names of their attributes, and its scripts. */
function getParts(path: string): string[] {
  const { elements = [] } = pages.get(path) ?? {};
  return elements.flatMap((element) => [
    element.tagName,
    ...Object.keys(element.properties),
    ...(element.tagName === 'script' ? getScriptParts(element) : []),
  ]);
}

/** Of data, whose texts are those of the page, the names in it; of a script all of it. */
function getScriptParts(element: Element): string[] {
  const text = getText(element);
  if (element.properties.type !== 'application/ld+json') return [`script ${text}`];
  const names: string[] = [];
  JSON.parse(text, (name) => names.push(`data ${/^\d+$/.test(name) ? '' : name}`));
  return text.includes('<') ? ['data that may end the script', ...names] : names;
}
