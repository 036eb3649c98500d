import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { select } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { getVendorPath, makeHref } from '../../../src/catalog/paths.ts';
import { getChild, getChildren, getXmlText, readXml } from '../../support/read-xml.ts';
import { getCatalog, getReading } from '../../support/shared-catalog.ts';
import type { Site } from '../../support/sites.ts';
import { isThere } from './web.ts';
import { readPage } from './words.ts';

/** RFC 3339, as RFC 4287 asks for it. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** RFC 4151. */
const TAG = /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+$/;

/** Tests that the feeds of a site hold to RFC 4287, are read by a parser, and tell what was logged. */
export function checkFeeds(site: Site) {
  const reading = getReading(site.content);
  const catalog = getCatalog(site.content);
  const vendors = [...catalog.vendors.values()];
  const getUrl = (path: string) => site.origin + makeHref(path, site.base);
  const feeds = [
    { file: 'feed.xml', page: '/' },
    ...vendors.map((vendor) => ({ file: `${vendor.id}/feed.xml`, page: getVendorPath(vendor) })),
  ];

  describe.each(feeds)(`$file of the ${site.name} site`, ({ file, page }) => {
    const root = readXml(site, file);
    const entries = getChildren(root, 'entry');
    const getLink = (element: typeof root, rel: string) =>
      getChildren(element, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes;

    test('has what RFC 4287 asks of a feed', () => {
      expect(root).toMatchObject({
        name: 'feed',
        attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
      });
      // Each exactly once: `getChild` throws at a second one.
      expect(getXmlText(getChild(root, 'id'))).toBe(getUrl(`/${file}`));
      expect(getXmlText(getChild(root, 'title'))).not.toBe('');
      expect(getXmlText(getChild(root, 'updated'))).toMatch(TIME);
      expect(getXmlText(getChild(getChild(root, 'author') ?? root, 'name'))).not.toBe('');
      expect(getLink(root, 'self')).toMatchObject({
        href: getUrl(`/${file}`),
        type: 'application/atom+xml',
      });
      expect(getLink(root, 'alternate')?.href).toBe(getUrl(page));
    });

    test('has entries that are whole, each with an id of its own, latest first', () => {
      const ids = entries.map((entry) => getXmlText(getChild(entry, 'id')));
      const times = entries.map((entry) => getXmlText(getChild(entry, 'updated')));
      expect(ids.filter((id) => !TAG.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(times.filter((time) => !TIME.test(time))).toEqual([]);
      expect(times).toEqual(times.toSorted().reverse());
      expect(times[0] ?? '').toBe(times.length === 0 ? '' : getXmlText(getChild(root, 'updated')));
      for (const entry of entries) {
        expect(getXmlText(getChild(entry, 'title'))).not.toBe('');
        expect(isThere(site, String(getLink(entry, 'alternate')?.href))).toBe(true);
        const content = getChild(entry, 'content');
        expect(content?.attributes.type).toBe('xhtml');
        const [div, ...others] = content?.children ?? [];
        expect(others).toEqual([]);
        expect(div).toMatchObject({
          name: 'div',
          attributes: { xmlns: 'http://www.w3.org/1999/xhtml' },
        });
      }
    });

    test('is read by a parser of feeds', () => {
      const feed = parseAtomFeed(readFileSync(join(site.out, file), 'utf8'));
      expect(feed.entries ?? []).toHaveLength(entries.length);
      expect(feed.title).not.toBe('');
    });

    test('is named by the page that it is of', () => {
      const link = select('link[type="application/atom+xml"]', readPage(site, page));
      expect(link?.properties.href).toBe(makeHref(`/${file}`, site.base));
    });
  });

  test(`the feeds of the ${site.name} site tell of every vendor that was logged`, () => {
    const logged = new Set(reading.changes.map(({ path }) => path.split('/')[1]));
    const silent = vendors.filter(
      ({ id }) =>
        logged.has(id) && getChildren(readXml(site, `${id}/feed.xml`), 'entry').length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(existsSync(join(site.out, 'feed.xml'))).toBe(true);
  });
}
