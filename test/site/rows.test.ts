import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HTTP_ID } from '../../src/catalog/http-id.ts';
import { listPaths } from '../../src/site/list-paths.ts';
import { startBuild } from '../support/build.ts';
import { fixtureVendors } from '../support/fixture-catalog.ts';
import { dropReferences, writeContent } from '../support/made-contents.ts';
import { makeRowVendor, SECTION } from '../support/row-vendor.ts';
import { ROOT } from '../support/sites.ts';
import { checkLinks } from './checks/links.ts';
import { checkWords } from './checks/words.ts';

/** Codes of the standard, of which one in each section has a page. */
const CODES = 3000;
const PAGES = CODES / SECTION;

const SITE = { ...ROOT, name: 'rows', out: '.cache/rows', content: '.cache/rows-content' };

/** Bytes of the page with all of them, with brotli in a hurry, and of each in the file to carry. */
const MAX_PAGE_BROTLI = 52_000;
const MAX_CARRIED = 520;

/** Files that there are for all codes together. */
const MAX_FILES = 400;

writeContent(SITE.content, {
  name: 'rows',
  make: () => [
    ...fixtureVendors
      .filter(({ id }) => id === HTTP_ID)
      .map((one) => dropReferences(one, [HTTP_ID])),
    makeRowVendor(CODES),
  ],
});
rmSync(SITE.out, { recursive: true, force: true });
// Not at one go: a thread that says nothing for a minute is taken for dead.
const { status, output } = await startBuild(SITE).done;
if (status !== 0) throw new Error(output);

checkWords(SITE);
checkLinks(SITE);

describe('a catalog of thousands of codes, most of which are rows', () => {
  const paths = listPaths(SITE.out);

  test('has a page, two files and a page of its string for each with a note, and none for the others', () => {
    const own = paths.filter((path) => /^bulk\/\d+(?:\/index\.html|\.json|\.md)$/.test(path));
    const strings = paths.filter((path) => /^code\/5\d\d\d\/index\.html$/.test(path));
    expect(own).toHaveLength(3 * PAGES);
    expect(strings.length).toBeLessThanOrEqual(PAGES);
    expect(paths.filter((path) => /bulk|code\/[5-8]\d{3}\b/.test(path)).length).toBeLessThan(
      MAX_FILES,
    );
  });

  test('is one page that a phone gets in no time', () => {
    const html = readFileSync(join(SITE.out, 'bulk/index.html'));
    const { BROTLI_PARAM_QUALITY: quality } = constants;
    const bytes = brotliCompressSync(html, { params: { [quality]: 9 } }).length;
    expect(bytes).toBeLessThan(MAX_PAGE_BROTLI);
    expect(bytes).toBeGreaterThan(CODES);
  });

  test('takes little room in the file to carry, index included', () => {
    const carried = readFileSync(join(SITE.out, 'retcode.html'), 'utf8');
    const start = carried.indexOf('<article id="/bulk/5001/"');
    const end = carried.indexOf('<article id="/bulk/5099/"');
    const index = carried.slice(carried.indexOf('"code":"5001"'), carried.indexOf('"code":"5099"'));
    expect((end - start + index.length) / 98).toBeLessThan(MAX_CARRIED);
  });
});
