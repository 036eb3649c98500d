import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../support/read-site.ts';
import type { BuiltPage } from '../../support/read-site.ts';
import type { Site } from '../../support/sites.ts';

const ATTRIBUTES = ['href', 'src', 'action', 'poster'];

/** Tests that all that a site names is there. */
export function checkLinks(site: Site) {
  describe(`the ${site.name} site`, () => {
    const pages = readPages(site);
    const byPath = new Map(pages.map((page) => [page.path, page]));

    test('has no dead link, anchor or asset', () => {
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flatMap((page) => getDeadLinks(page, site, byPath))).toEqual([]);
    });

    test('has no id twice on a page', () => {
      const doubles = pages.flatMap(({ path, elements }) => {
        const ids = elements.flatMap(({ properties: { id } }) => (id ? [id] : []));
        return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`);
      });
      expect(doubles).toEqual([]);
    });

    test('names nothing but its own addresses in data, Markdown and sitemap', () => {
      // The addresses of examples in guides need not be there; `twins.ts` looks at their links.
      const exclude = ['pagefind/**', 'guides/**'];
      const files = globSync('**/*.{json,md,xml}', { cwd: site.out, exclude });
      expect(files.length).toBeGreaterThan(1);
      expect(files.flatMap((file) => getDeadAddresses(file, site))).toEqual([]);
    });

    test('asks no other origin for anything', () => {
      const foreign = pages.flatMap(({ path, elements }) =>
        elements.flatMap((element) =>
          getRequested(element)
            .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
            .map((address) => `${path}: ${address}`),
        ),
      );
      expect(foreign).toEqual([]);
    });
  });
}

function getDeadLinks(page: BuiltPage, site: Site, byPath: Map<string, BuiltPage>): string[] {
  return page.elements.flatMap(({ properties }) =>
    ATTRIBUTES.flatMap((name) => {
      const value = properties[name];
      if (typeof value !== 'string' || value === '') return [];
      const url = new URL(value, site.origin + page.path);
      if (url.protocol === 'mailto:') return [];
      if (url.origin !== site.origin)
        return url.protocol === 'https:' ? [] : [`${page.path}: ${value}`];
      return isAlive(url, site, byPath) ? [] : [`${page.path}: ${value}`];
    }),
  );
}

function isAlive(url: URL, site: Site, byPath: Map<string, BuiltPage>): boolean {
  if (!url.pathname.startsWith(site.base)) return false;
  const page = byPath.get(url.pathname);
  if (!page) return isFile(url, site);
  return url.hash === '' || page.ids.has(decodeURIComponent(url.hash.slice(1)));
}

function isFile(url: URL, { out, base }: Site): boolean {
  const file = join(out, decodeURIComponent(url.pathname.slice(base.length)));
  return existsSync(file) && statSync(file).isFile();
}

function getDeadAddresses(file: string, site: Site): string[] {
  const text = readFileSync(join(site.out, file), 'utf8');
  const addresses = text.match(new RegExp(`${site.origin}[^\\s"<>)#]*`, 'g')) ?? [];
  return addresses.filter((address) => {
    // A template of addresses is filled in by another test.
    if (address.includes('{')) return false;
    // The site itself, to which OpenAPI adds paths.
    if (address === site.origin + site.base.slice(0, -1)) return false;
    const url = new URL(address);
    if (!url.pathname.startsWith(site.base)) return true;
    return url.pathname.endsWith('/')
      ? !isFile(new URL('index.html', url), site)
      : !isFile(url, site);
  });
}

/** What a browser fetches for an element by itself. */
function getRequested({ tagName, properties }: Element): string[] {
  const { href, src, rel } = properties;
  const isFetched =
    tagName === 'link' && !['canonical', 'alternate'].some((r) => String(rel) === r);
  return [isFetched ? href : undefined, src].filter((value) => typeof value === 'string');
}
