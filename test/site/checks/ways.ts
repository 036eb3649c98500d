import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { getSoleCode } from '../../../src/catalog/catalog.ts';
import { formatNumber } from '../../../src/catalog/counts.ts';
import {
  makeHref,
  getCodePath,
  getVendorPath,
  getNumberPages,
} from '../../../src/catalog/paths.ts';
import { getText } from '../../support/read-site.ts';
import { getCatalog } from '../../support/shared-catalog.ts';
import type { Site } from '../../support/sites.ts';
import { readPage } from './words.ts';

/** Tests that a site leads to every vendor, and from the page of a code string to all who use it. */
export function checkWays(site: Site) {
  const catalog = getCatalog(site.content);
  const vendors = [...catalog.vendors.values()];
  const numbers = getNumberPages(catalog);
  const getUrl = (path: string) => site.origin + makeHref(path, site.base);

  describe(`the list of vendors on the ${site.name} site`, () => {
    test('has every vendor with the number of its codes', () => {
      // A row without a link is a heading of those below it.
      const rows = selectAll('.vendor-list tbody tr', readPage(site, 'vendors')).filter((row) =>
        select('a', row),
      );
      const listed = rows.map((row) => [
        getTarget(select('a', row)),
        getText(selectAll('td', row).at(-1) ?? row),
      ]);
      const wanted = vendors.map((vendor) => [
        makeHref(getVendorPath(vendor), site.base),
        formatNumber(vendor.codes.length),
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
        const links = selectAll('a', readPage(site, `code/${slug}`)).map(getTarget);
        return !codes.every((code) => links.includes(makeHref(getCodePath(code), site.base)));
      });
      expect(wrong.map(({ code }) => code)).toEqual([]);
    });

    test('has an address of its own if several codes have it, or one on some systems', () => {
      const shared = numbers.filter((number) => !getSoleCode(number));
      const wrong = shared.filter(({ slug }) => {
        const page = readPage(site, `code/${slug}`);
        return (
          getCanonical(page) !== getUrl(`/code/${slug}/`) || selectAll('main', page).length !== 1
        );
      });
      expect(wrong.map(({ code }) => code)).toEqual([]);
    });

    test('leads on to the page of the code if it is that alone', () => {
      const sole = numbers.flatMap((number) => {
        const code = getSoleCode(number);
        return code ? [{ ...number, path: getCodePath(code) }] : [];
      });
      const wrong = sole.filter(({ slug, path }) => {
        const page = readPage(site, `code/${slug}`);
        const href = makeHref(path, site.base);
        const refresh = select('meta[http-equiv=refresh]', page)?.properties.content;
        const [link, ...others] = selectAll('a', page).map(getTarget);
        const leadsOn = link === href && others.length === 0 && refresh === `0;url=${href}`;
        return !leadsOn || getCanonical(page) !== getUrl(path) || !hasTwin(site, slug);
      });
      expect(wrong.map(({ code }) => code)).toEqual([]);
    });
  });
}

function getCanonical(page: Element): string {
  return getTarget(select('link[rel=canonical]', page));
}

function hasTwin(site: Site, slug: string): boolean {
  return existsSync(join(site.out, `code/${slug}.md`));
}

/** The address that a link leads to. */
export function getTarget(link: Element | undefined): string {
  return String(link?.properties.href);
}
