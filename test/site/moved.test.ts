import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { getMoved } from '../../src/catalog/published-path.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { readPage } from './checks/words.ts';

const moved = getMoved(readCatalog(ROOT.content).reading.published);

describe.each([ROOT, SUB_PATH])('an address of the $name site whose page has moved', (site) => {
  const read = (path: string) => readFileSync(join(site.out, path), 'utf8');

  test('forwards to the page, by a refresh, a link and a canonical address', () => {
    expect(moved.length).toBeGreaterThan(3);
    for (const { path, movedTo } of moved) {
      const page = readPage(site, path.slice(1));
      const href = `${site.base.slice(0, -1)}${movedTo}`;
      expect(select('meta[http-equiv=refresh]', page)?.properties.content).toBe(`0;url=${href}`);
      expect(selectAll('a', page).map(({ properties }) => properties.href)).toEqual([href]);
      const canonical = select('link[rel=canonical]', page)?.properties.href;
      expect(canonical).toBe(`${site.origin}${href}`);
      expect(existsSync(join(site.out, movedTo, 'index.html'))).toBe(true);
      expect(select('meta[name=robots]', page)?.properties.content).toBe('noindex');
    }
  });

  test('answers with the data of the page', () => {
    for (const [old, now] of [
      ['sye/10.json', 'hyper/10.json'],
      ['sye/10.md', 'hyper/10.md'],
      ['hyper/9910.json', 'hyper/10.json'],
      ['api/v1/sye.json', 'api/v1/hyper.json'],
    ] as const)
      expect(read(old)).toBe(read(now));
  });

  test('keeps its anchor in the table, and the vendor’s own', () => {
    const ids = (path: string) =>
      selectAll('tr span', readPage(site, path)).map(({ properties }) => properties.id);
    expect(ids('hyper/')).toContain('9910');
    expect(ids('mobizon/')).toEqual(expect.arrayContaining(['108', 'apiCode-108', 'apiCode-8']));
  });

  test('is not in the sitemap', () => {
    const sitemap = read('sitemap-0.xml');
    expect(sitemap).toContain('/hyper/10/');
    for (const { path } of moved) expect(sitemap).not.toContain(`${path}<`);
  });
});
