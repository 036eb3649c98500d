import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/catalog/counts.ts';
import { foldSpaces, getText, readJson } from '../../support/read-site.ts';
import type { Site } from '../../support/sites.ts';
import { isToldApart, readEntries, readPage } from './words.ts';
import type { Entry } from './words.ts';

/** Tests that the file to carry of a site has everything in it, and asks for nothing. */
export function checkCarried(site: Site, getMaxBytes: (entries: readonly Entry[]) => number) {
  describe(`the file to carry of the ${site.name} site`, () => {
    const bytes = readFileSync(join(site.out, 'retcode.html'));
    const file = fromHtml(bytes.toString()) as unknown as Element;
    const entries = readEntries(site);
    const articles = new Map(
      selectAll('article', file).map((article) => [String(article.properties.id), article]),
    );
    const getArticle = ({ vendor, code }: Entry) => articles.get(`/${vendor.id}/${code.slug}/`);

    test('is no larger than it may be', () => {
      expect(bytes.length).toBeLessThanOrEqual(getMaxBytes(entries));
    });

    test('has every code, and tells whose words are whose', () => {
      const wrong = entries.filter((entry) => {
        const article = getArticle(entry);
        const { dataVendor, dataCode } = article?.properties ?? {};
        const isIt = dataVendor === entry.vendor.id && dataCode === entry.code.code;
        return !isIt || !article || (entry.code.hasPage && !isToldApart(article, entry));
      });
      expect(articles.size).toBe(entries.length);
      expect(wrong.map(({ code }) => code.url)).toEqual([]);
    });

    test('says of every code what the vendor and the note say', () => {
      const missing = entries.flatMap((entry) => {
        const article = getArticle(entry);
        const text = article ? foldSpaces(toText(article)) : '';
        const { key, message, description, note } = entry.code;
        return [key, message, description]
          .filter((words) => words !== null && !text.includes(foldSpaces(words)))
          .concat(entry.code.hasPage && note && !select('.verdict', article) ? ['verdict'] : [])
          .map((words) => `${entry.code.url}: ${words ?? ''}`);
      });
      expect(missing).toEqual([]);
    });

    test('has what is said of a section above its codes that have no page', () => {
      const rows = entries.filter(({ code }) => !code.hasPage);
      const noted = selectAll('dd:has(> .words.ours)', file);
      const below = new Set(
        noted.flatMap((part) => selectAll('article', part).map(({ properties }) => properties.id)),
      );
      const wrong = rows.filter(({ vendor, code }) => !below.has(`/${vendor.id}/${code.slug}/`));
      expect(wrong.map(({ code }) => code.url)).toEqual([]);
    });

    test('gives every code with a page its public address, as text and as a link', () => {
      const pages = entries.filter(({ code }) => code.hasPage);
      const wrong = pages.filter((entry) => {
        const link = select('.permanent a', getArticle(entry));
        return link?.properties.href !== entry.code.url || getText(link) !== entry.code.url;
      });
      expect(wrong.map(({ code }) => code.url)).toEqual([]);
    });

    test('leads to a code by an anchor, never out of the file', () => {
      const paths = new Set(entries.map(({ code }) => code.url.slice(site.origin.length)));
      const outward = selectAll('a[href^="/"]', file).filter(({ properties }) =>
        paths.has(String(properties.href)),
      );
      expect(outward.map(getText)).toEqual([]);
    });

    test('asks for no other file', () => {
      const asking = selectAll('[src], [srcset], [poster], [data], link', file);
      expect(asking.map(({ properties }) => properties)).toEqual([
        { rel: ['canonical'], href: `${site.origin}${site.base}` },
      ]);
      expect(getInline(file, 'style').join()).not.toMatch(/url\(|@import/);
    });

    test('may run its own script and use its own style, and nothing else', () => {
      const policy = String(select('meta[http-equiv]', file)?.properties.content);
      expect(policy).toMatch(/^default-src 'none';script-src '[^ ]+';style-src '[^ ]+';/);
      expect(policy).not.toMatch(/'self'|unsafe|blob:|data:|http/);
      const [index = ''] = getInline(file, 'script');
      expect(selectAll('style, script', file)).toHaveLength(3);
      expect(selectAll('[style]', file)).toEqual([]);
      expect(JSON.parse(index)).toHaveProperty('codes.length', entries.length);
    });

    test('is no second copy to those who search the web', () => {
      expect(select('meta[name=robots]', file)?.properties.content).toBe('noindex');
      expect(readFileSync(join(site.out, 'sitemap-0.xml'), 'utf8')).not.toContain('retcode.html');
    });

    test('says what it was made from', () => {
      const { vendors } = readJson(site, 'api/v1/index.json') as { vendors: unknown[] };
      const days = entries.flatMap(({ vendor }) =>
        vendor.sources.map(({ retrieved }) => retrieved),
      );
      const intro = select('main > p', file);
      expect(select('time', intro)?.properties.dateTime).toBe(days.sort().at(-1));
      expect(select('a', intro)?.properties.href).toBe(site.origin + site.base);
      expect(intro && getText(intro)).toContain(
        `${vendors.length} catalogs with ${formatNumber(entries.length)} response codes`,
      );
    });

    test('is offered on the home page with its size', () => {
      const link = select('main a[download]', readPage(site, ''));
      expect(link?.properties.href).toBe(`${site.base}retcode.html`);
      const home = getText(readPage(site, ''));
      const megabytes = (bytes.length / 1e6).toFixed(bytes.length < 9.95e6 ? 1 : 0);
      const kilobytes = String(Math.round(bytes.length / 1e3));
      expect(home).toContain(bytes.length < 999_500 ? `(${kilobytes} KB)` : `(${megabytes} MB)`);
    });
  });
}

/** What stands inside of elements, letter for letter. */
function getInline(file: Element, name: 'script' | 'style'): string[] {
  return selectAll(name, file).map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
  );
}
