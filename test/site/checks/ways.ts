import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { makeHref, getCodePath, getVendorPath } from '../../../src/catalog/paths.ts';
import { getText } from '../../support/read-site.ts';
import type { Site } from '../../support/sites.ts';
import { readPage } from './words.ts';

/** Tests that a site leads to every vendor, and from the page of a code string to all who use it. */
export function checkWays(site: Site) {
  const catalog = loadCatalog(site.content);
  const vendors = [...catalog.vendors.values()];
  const numbers = [...catalog.numbers.values()];

  describe(`the list of vendors on the ${site.name} site`, () => {
    test('has every vendor with the number of its codes', () => {
      const rows = selectAll('.vendor-list tbody tr', readPage(site, 'vendors'));
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

  describe(`the page of a code string on the ${site.name} site`, () => {
    test('leads to everyone who uses it, whether it is one or many', () => {
      const wrong = numbers.filter(({ slug, codes }) => {
        const links = selectAll('main a', readPage(site, `code/${slug}`)).map(getTarget);
        return !codes.every((code) => links.includes(makeHref(getCodePath(code), site.base)));
      });
      expect(wrong.map(({ code }) => code)).toEqual([]);
    });

    test('has an address of its own if only one uses it', () => {
      const sole = numbers.filter(({ codes }) => codes.length === 1);
      const moved = sole.filter(({ slug }) => {
        const link = select('link[rel=canonical]', readPage(site, `code/${slug}`));
        return link?.properties.href !== encodeURI(`${site.origin}${site.base}code/${slug}/`);
      });
      expect(moved.map(({ code }) => code)).toEqual([]);
    });
  });
}

/** The address that a link leads to. */
export function getTarget(link: Element | undefined): string {
  return String(link?.properties.href);
}
