import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { getVendorPath } from '../../src/catalog/paths.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { checkWays, getTarget } from './checks/ways.ts';
import { readPage } from './checks/words.ts';

/** Bytes of what the page of a code string says, if one vendor uses it; most such pages are so. */
const MAX_SOLE_MAIN = 600;

const catalog = loadCatalog(ROOT.content);

for (const site of [ROOT, SUB_PATH]) checkWays(site);

describe('the home page', () => {
  test('has a card of every vendor while there is room, and then needs no other list', () => {
    const page = readPage(ROOT, '');
    const cards = selectAll('.vendors h3 a', page).map(getTarget);
    expect(cards).toEqual([...catalog.vendors.values()].map(getVendorPath));
    expect(select('main a[href="/vendors/"]', page)).toBeUndefined();
  });
});

describe('the page of a code string', () => {
  test('says little if only one uses it', () => {
    const sole = [...catalog.numbers.values()].filter(({ codes }) => codes.length === 1);
    const heavy = sole.filter(({ slug }) => readMain(`code/${slug}`).length > MAX_SOLE_MAIN);
    expect(sole.length).toBeGreaterThan(0);
    expect(heavy.map(({ code }) => code)).toEqual([]);
  });
});

function readMain(path: string): string {
  const html = readFileSync(join(ROOT.out, path, 'index.html'), 'utf8');
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}
