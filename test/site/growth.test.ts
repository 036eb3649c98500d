import { statSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { getSoleCode } from '../../src/catalog/catalog.ts';
import { getVendorPath } from '../../src/catalog/paths.ts';
import { getCatalog } from '../support/shared-catalog.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';
import { checkWays, getTarget } from './checks/ways.ts';
import { readPage } from './checks/words.ts';

/** Bytes of the page of a string that is one code alone; most are. */
const MAX_SOLE = 1_000;

const catalog = getCatalog(ROOT.content);

for (const site of [ROOT, SUB_PATH]) checkWays(site);

describe('the home page', () => {
  test('has every vendor and every standard while there is room, and then needs no other list', () => {
    const page = readPage(ROOT, '');
    const listed = selectAll('.vendors :is(h3, .kinds) a', page).map(getTarget);
    expect(listed).toEqual([...catalog.vendors.values()].map(getVendorPath));
    expect(select('main a[href="/vendors/"]', page)).toBeUndefined();
  });
});

describe('the page of a code string', () => {
  test('is small if it only leads on', () => {
    const sole = [...catalog.numbers.values()].filter(getSoleCode);
    const heavy = sole.filter(({ slug }) => weighPage(`code/${slug}`) > MAX_SOLE);
    expect(sole.length).toBeGreaterThan(0);
    expect(heavy.map(({ code }) => code)).toEqual([]);
  });
});

function weighPage(path: string): number {
  return statSync(join(ROOT.out, path, 'index.html')).size;
}
