import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../../src/catalog/catalog.ts';
import { getFacets } from '../../../src/catalog/code-facets.ts';
import {
  getCodePath,
  getNumberPath,
  getVendorPath,
  getNumberPages,
  hasPage,
  makeHref,
} from '../../../src/catalog/paths.ts';
import { getPictured } from '../../../src/exports/pictures/pictures.ts';
import { makeHeadReader } from '../../support/read-head.ts';
import { readJson } from '../../support/read-site.ts';
import { getChild, getChildren, getXmlText, readXml } from '../../support/read-xml.ts';
import { getCatalog } from '../../support/shared-catalog.ts';
import type { Site } from '../../support/sites.ts';
import { readPage } from './words.ts';

/** What lists of results show, in UTF-16 units. A code's own name may take all of a title. */
const MAX_TITLE = 70;
const MAX_DESCRIPTION = 160;
const MIN_DESCRIPTION = 20;

/** Tests what browsers and search engines are told of a site. */
export function checkWeb(site: Site) {
  const catalog = getCatalog(site.content);
  const codes = [...catalog.codes.values()].filter(hasPage);
  const shown = getNumberPages(catalog);
  const heads = makeHeadReader(site);
  const getHead = (code: Code) => heads.get(getCodePath(code));
  const getUrl = (path: string) => site.origin + makeHref(path, site.base);

  describe(`/opensearch.xml of the ${site.name} site`, () => {
    // https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
    const root = readXml(site, 'opensearch.xml');
    const get = (name: string) => getXmlText(getChild(root, name));

    test('follows the specification', () => {
      expect(root.name).toBe('OpenSearchDescription');
      expect(root.attributes.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
      expect(get('ShortName')).toMatch(/^.{1,16}$/);
      expect(get('LongName')).toMatch(/^.{1,48}$/);
      expect(get('Description')).toMatch(/^.{1,1024}$/);
      expect(get('Tags')).toMatch(/^[^\s]+(?: [^\s]+)*$/);
      expect(get('Tags').length).toBeLessThanOrEqual(256);
      expect([get('InputEncoding'), get('OutputEncoding')]).toEqual(['UTF-8', 'UTF-8']);
      expect(getChild(root, 'Query')?.attributes.role).toBe('example');
    });

    test('has a template for pages, which runs the look-up', () => {
      const templates = getChildren(root, 'Url').map(({ attributes }) => attributes);
      expect(templates).toEqual([
        { type: 'text/html', template: `${getUrl('/')}?q={searchTerms}` },
        {
          type: 'application/opensearchdescription+xml',
          rel: 'self',
          template: getUrl('/opensearch.xml'),
        },
      ]);
    });

    test('names icons that are there', () => {
      const icons = getChildren(root, 'Image').map(getXmlText);
      expect(icons.length).toBeGreaterThan(0);
      expect(icons.filter((icon) => !isThere(site, icon))).toEqual([]);
    });

    test('is named by every page', () => {
      const ofCode = codes.slice(0, 1).map((code) => getCodePath(code).slice(1, -1));
      for (const path of ['', 'vendors', 'guides/link', 'offline', ...ofCode]) {
        const link = select('link[rel=search]', readPage(site, path));
        expect(link?.properties, path).toMatchObject({
          type: 'application/opensearchdescription+xml',
          href: makeHref('/opensearch.xml', site.base),
          title: get('ShortName'),
        });
      }
    });
  });

  describe(`the manifest of the ${site.name} site`, () => {
    const manifest = readJson(site, 'manifest.webmanifest') as Manifest;
    const home = site.base;

    test('has what an installed site needs, below the base', () => {
      expect(manifest).toMatchObject({ id: home, start_url: home, scope: home });
      const addresses = [
        manifest.share_target.action,
        ...[...manifest.icons].map(({ src }) => src),
        ...manifest.shortcuts.map(({ url }) => url),
      ];
      expect(addresses.filter((address) => !address.startsWith(home))).toEqual([]);
      expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    });

    test('leads to pages and pictures that are there, of the sizes that it says', () => {
      const dead = [
        ...manifest.icons.map(({ src }) => src),
        ...manifest.shortcuts.map(({ url }) => url),
      ]
        .map((path) => site.origin + path)
        .filter((url) => !isThere(site, url));
      expect(dead).toEqual([]);
      for (const { src, sizes, type } of manifest.icons) {
        if (type !== 'image/png') continue;
        const [width, height] = getPngSize(readFileSync(join(site.out, src.slice(home.length))));
        expect(`${width}x${height}`, src).toBe(sizes);
      }
    });

    test('has what is shared sent in the body, where no address holds it', () => {
      expect(manifest.share_target).toMatchObject({
        method: 'POST',
        enctype: 'multipart/form-data',
        params: { title: 'title', text: 'text', url: 'url' },
      });
    });

    test('is named by no page before a service worker is there, but by the one on what is kept', () => {
      expect(select('link[rel=manifest]', readPage(site, ''))).toBeUndefined();
      const link = select('link[rel=manifest]', readPage(site, 'offline'));
      expect(link?.properties.href).toBe(`${home}manifest.webmanifest`);
    });
  });

  describe(`the list of pages of the ${site.name} site`, () => {
    const [file] = getChildren(readXml(site, 'sitemap-index.xml'), 'sitemap').map((entry) =>
      getXmlText(getChild(entry, 'loc')),
    );
    const pages = new Map(
      getChildren(readXml(site, 'sitemap-0.xml'), 'url').map((entry) => [
        getXmlText(getChild(entry, 'loc')),
        getXmlText(getChild(entry, 'lastmod')).slice(0, 10),
      ]),
    );

    test('is named by robots.txt', () => {
      const robots = readFileSync(join(site.out, 'robots.txt'), 'utf8');
      expect(robots).toContain(`\nSitemap: ${getUrl('/sitemap-index.xml')}\n`);
      expect(file).toBe(getUrl('/sitemap-0.xml'));
    });

    test('has every code with the day on which it was read, or changed here after that', () => {
      const wrong = codes.filter((code) => {
        const day = pages.get(getUrl(getCodePath(code))) ?? '';
        return day < code.sourceData.retrieved || day > '2100';
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });

    test('has no page that asks not to be listed, and all code strings that several have', () => {
      const wrong = shown.filter(
        (number) => pages.has(getUrl(getNumberPath(number))) !== number.codes.length > 1,
      );
      expect(wrong.map(({ code }) => code)).toEqual([]);
    });
  });

  describe(`in lists of results, the ${site.name} site`, () => {
    test('calls every code by its product or kind, in the words that people search with', () => {
      const wrong = codes.flatMap((code) => {
        const title = getHead(code).title;
        const { product } = code.vendor;
        const called = code.sectionData?.called ?? code.vendor.called;
        const isNamed =
          called === undefined
            ? title.startsWith(`${product} `) && title.includes(` code ${code.code}`)
            : title.startsWith(`${called} ${code.code}`);
        const name = called ?? product;
        const isShort = title.length <= Math.max(MAX_TITLE, name.length + code.code.length + 60);
        return isNamed && isShort ? [] : [title];
      });
      expect(wrong).toEqual([]);
    });

    test('says of a failure whether to retry and who acts, and not the title again', () => {
      const wrong = codes.flatMap((code) => {
        const text = getHead(code).description;
        const { outcome } = getFacets(code) ?? {};
        const isAnswer =
          outcome === 'failure'
            ? /Failure · retry: .* · who acts: /.test(text)
            : /(?:Success|Partly|Not|Unclear|No explanation yet)/.test(text);
        // Without a note there is nothing of ours to begin with.
        const isOwn = !code.note || !getHead(code).title.includes(text.slice(0, MIN_DESCRIPTION));
        return isAnswer && isOwn ? [] : [`${code.id}: ${text}`];
      });
      expect(wrong).toEqual([]);
    });

    test('has a description of a length that is shown', () => {
      const paths = ['/', '/vendors/', ...[...catalog.vendors.values()].map(getVendorPath)];
      const all = [...paths, ...codes.map(getCodePath)].map((path) => ({
        path,
        length: heads.get(path).description.length,
      }));
      const wrong = all.filter(
        ({ length }) => length < MIN_DESCRIPTION || length > MAX_DESCRIPTION,
      );
      expect(wrong).toEqual([]);
    });

    test('asks not to be listed with a code string that one vendor alone has', () => {
      const wrong = shown.filter((number) => {
        return (
          (heads.get(getNumberPath(number)).robots === 'noindex') !== (number.codes.length === 1)
        );
      });
      expect(wrong.map(({ code }) => code)).toEqual([]);
    });
  });
}

/** Tests what the head of each page says of it to programs: its picture, and JSON-LD. */
export function checkHeads(site: Site) {
  const catalog = getCatalog(site.content);
  const codes = [...catalog.codes.values()].filter(hasPage);
  const vendors = [...catalog.vendors.values()];
  const heads = makeHeadReader(site);
  const getUrl = (path: string) => site.origin + makeHref(path, site.base);
  const own = [...vendors.map(getVendorPath), ...codes.map(getCodePath)];

  describe(`the pictures of the ${site.name} site`, () => {
    test('are there, of one size, for previews of every page, and no page shows one', () => {
      const wrong = ['/', '/vendors/', '/guides/link/', ...own].filter((path) => {
        const { picture, html } = heads.get(path);
        if (!isThere(site, picture) || html.includes('.png"') !== html.includes(picture))
          return true;
        const file = decodeURI(new URL(picture).pathname).slice(site.base.length);
        return getPngSize(readFileSync(join(site.out, file))).join() !== '800,420';
      });
      expect(wrong).toEqual([]);
    });

    const pictured = new Set(getPictured(catalog).codes);
    test.runIf(pictured.size > 0)('differ from code to code, where they have their own', () => {
      const drawn = codes.filter((code) => pictured.has(code));
      const pictures = new Set(drawn.map((code) => heads.get(getCodePath(code)).picture));
      expect(drawn.length).toBeGreaterThan(0);
      expect(pictures.size).toBe(drawn.length);
    });
  });

  describe(`the linked data of the ${site.name} site`, () => {
    test('name every code as a term of its vendor, at the address of its page', () => {
      const wrong = codes.filter((code) => {
        const { data, canonical, description } = heads.get(getCodePath(code));
        const [term, way] = data['@graph'] ?? [];
        const set = heads.get(getVendorPath(code.vendor)).data['@graph']?.[0];
        const isTerm =
          data['@context'] === 'https://schema.org' &&
          term?.['@type'] === 'DefinedTerm' &&
          term['@id'] === canonical &&
          term.termCode === code.code &&
          term.description === description;
        const isOfSet =
          set?.['@type'] === 'DefinedTermSet' &&
          set['@id'] === getUrl(getVendorPath(code.vendor)) &&
          term?.inDefinedTermSet?.['@id'] === set['@id'];
        return !isTerm || !isOfSet || way?.['@type'] !== 'BreadcrumbList';
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });

    test('lead from the home page to each page, by addresses that are there', () => {
      const wrong = own.filter((path) => {
        const steps = heads.get(path).data['@graph']?.[1]?.itemListElement ?? [];
        const addresses = steps.slice(0, -1).flatMap(({ item = '' }) => item);
        const vendor = path.split('/')[1] ?? '';
        const way = steps.length === 2 ? ['/'] : ['/', `/${vendor}/`];
        const isOrdered = steps.every(({ position, name }, i) => position === i + 1 && name !== '');
        return (
          !isOrdered ||
          // The page itself is the last step, without its address.
          steps.at(-1)?.item !== undefined ||
          addresses.join() !== way.map(getUrl).join() ||
          addresses.some((address) => !isThere(site, address))
        );
      });
      expect(wrong).toEqual([]);
    });
  });
}

interface Manifest {
  short_name: string;
  icons: { src: string; sizes: string; type: string }[];
  shortcuts: { url: string }[];
  share_target: { action: string };
}

/** Whether an address of a site is one of its pages or files. */
export function isThere({ out, origin, base }: Site, url: string): boolean {
  if (!url.startsWith(origin + base)) return false;
  const path = decodeURI(new URL(url).pathname).slice(base.length);
  return existsSync(join(out, path.endsWith('/') || path === '' ? `${path}index.html` : path));
}

/** Width and height that a PNG says of itself: https://www.w3.org/TR/png/#11IHDR */
export function getPngSize(png: Buffer): [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
