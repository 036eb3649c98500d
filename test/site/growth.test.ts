import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { makeHref, getCodePath, getVendorPath } from '../../src/catalog/paths.ts';
import { getText } from '../support/read-site.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';

/** Bytes of what the page of a code string says, if one vendor uses it; most such pages are so. */
const MAX_SOLE_MAIN = 600;

const catalog = loadCatalog(ROOT.content);
const vendors = [...catalog.vendors.values()];

describe('the home page', () => {
  test('has a card of every vendor while there is room, and then needs no other list', () => {
    const page = readPage('');
    const cards = selectAll('.vendors h3 a', page).map(getTarget);
    expect(cards).toEqual(vendors.map(getVendorPath));
    expect(select('main a[href="/vendors/"]', page)).toBeUndefined();
  });
});

describe.each([ROOT, SUB_PATH])('the list of vendors on the $name site', (site) => {
  test('has every vendor with the number of its codes', () => {
    const rows = selectAll('.vendor-list tbody tr', readPage('vendors', site));
    const listed = rows.map((row) => [
      getTarget(select('a', row)),
      getText(selectAll('td', row).at(-1) ?? row),
    ]);
    const wanted = vendors.map((vendor) => [
      makeHref(getVendorPath(vendor), site.base),
      String(vendor.codes.length),
    ]);
    expect(listed.sort()).toEqual(wanted.sort());
  });

  test('stands in the sitemap', () => {
    const sitemap = readFileSync(join(site.out, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`<loc>${site.origin}${site.base}vendors/</loc>`);
  });
});

describe('the page of a code string', () => {
  const numbers = [...catalog.numbers.values()];

  test('leads to everyone who uses it, whether it is one or many', () => {
    const wrong = numbers.filter(({ slug, codes }) => {
      const links = selectAll('main a', readPage(`code/${slug}`)).map(getTarget);
      return !codes.every((code) => links.includes(makeHref(getCodePath(code), '/')));
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('says little if only one uses it, and has an address of its own', () => {
    const sole = numbers.filter(({ codes }) => codes.length === 1);
    const heavy = sole.filter(({ slug }) => readMain(`code/${slug}`).length > MAX_SOLE_MAIN);
    const moved = sole.filter(({ slug }) => {
      const link = select('link[rel=canonical]', readPage(`code/${slug}`));
      return link?.properties.href !== encodeURI(`${ROOT.origin}/code/${slug}/`);
    });
    expect(sole.length).toBeGreaterThan(0);
    expect([...heavy, ...moved].map(({ code }) => code)).toEqual([]);
  });
});

function readPage(path: string, site = ROOT): Element {
  const html = readFileSync(join(site.out, path, 'index.html'), 'utf8');
  return fromHtml(html) as unknown as Element;
}

function readMain(path: string): string {
  const html = readFileSync(join(ROOT.out, path, 'index.html'), 'utf8');
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

function getTarget(link: Element | undefined): string {
  return String(link?.properties.href);
}
