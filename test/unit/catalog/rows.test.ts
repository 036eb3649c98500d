import { describe, expect, test } from 'vitest';
import { getCode } from '../../../src/catalog/catalog.ts';
import { getChangesToLog } from '../../../src/catalog/change-log.ts';
import { makeEntries } from '../../../src/catalog/entries.ts';
import { makeCatalog } from '../../../src/catalog/make-catalog.ts';
import { movePaths } from '../../../src/catalog/move/move-paths.ts';
import { getPageDays } from '../../../src/catalog/page-days.ts';
import {
  getCodePath,
  getReferencePath,
  getNumberPages,
  hasPage,
} from '../../../src/catalog/paths.ts';
import { getPathsToPublish } from '../../../src/catalog/paths-to-publish.ts';
import { formatPublished } from '../../../src/catalog/published-path.ts';
import type { PublishedPath } from '../../../src/catalog/published-path.ts';
import { makeCsvFile } from '../../../src/exports/csv-file.ts';
import { makeCodeRecord } from '../../../src/exports/code-record.ts';
import { makeFeeds } from '../../../src/exports/feed/feeds.ts';
import { makeVendorMarkdown } from '../../../src/exports/markdown/vendor-markdown.ts';
import { makeMovedFiles } from '../../../src/exports/moved-files.ts';
import { getPictured } from '../../../src/exports/pictures/pictures.ts';
import { lookUp } from '../../../src/lookup/look-up.ts';
import { makeLookupIndex } from '../../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../../src/lookup/index/make-data.ts';
import { makeSearchRecords } from '../../../src/search/records.ts';
import { makeAllFiles } from '../../../src/site/files/all-files.ts';
import {
  getTestUrl,
  getVendor,
  makeCode,
  makeNote,
  makeReading,
} from '../../support/make-catalog.ts';

const CLASS = makeNote({ title: 'A file is the matter', outcome: 'failure', problem: 'INTERNAL' });

/** A catalog of which one code has a note of its own, and a vendor that has another code of it, too. */
function makeRows(notes: readonly string[] = ['2'], lines: readonly PublishedPath[] = []) {
  const reading = makeReading({
    vendors: [
      {
        id: 'bulk',
        vendor: { kind: 'standard', pages: 'noted', sections: [{ id: 'files', title: 'Files' }] },
        codes: ['1', '2', 'A/B', '77'].map((code) =>
          makeCode({ code, section: 'files', key: `BULK_${code}`, message: `Bulk says ${code}` }),
        ),
        notes: {
          'class/files': CLASS,
          ...Object.fromEntries(notes.map((slug) => [slug, makeNote()])),
        },
      },
      { id: 'acme', codes: ['77'], notes: { 77: makeNote() } },
    ],
  });
  return { ...reading, published: [...lines] };
}

const reading = makeRows();
const catalog = makeCatalog(makeEntries(reading));
const [row, page, odd] = ['bulk/1', 'bulk/2', 'bulk/a~slash~b'].map((id) => getCode(catalog, id));
if (!row || !page || !odd) throw new Error('A code is missing.');

describe('a code without a note of its own, where "pages" is "noted"', () => {
  test('has no page, and its row is its address', () => {
    expect([row, page, odd].map(hasPage)).toEqual([false, true, false]);
    expect([row, page, odd].map(getCodePath)).toEqual(['/bulk/#1', '/bulk/2/', '/bulk/#a~slash~b']);
  });

  test('has a page once it has a note', () => {
    const noted = makeCatalog(makeEntries(makeRows(['1', '2'])));
    expect(getCodePath(getCode(noted, 'bulk/1'))).toBe('/bulk/1/');
  });

  test('keeps a page that was published, and stays a row where that was', () => {
    const get = (isRow: boolean) => {
      const line = { path: '/bulk/1/', code: '1', line: 1, ...(isRow && { isRow: true as const }) };
      return getCodePath(getCode(makeCatalog(makeEntries(makeRows([], [line]))), 'bulk/1'));
    };
    expect([get(false), get(true)]).toEqual(['/bulk/1/', '/bulk/#1']);
  });

  test('has a page of its string only where another catalog has that too', () => {
    const shown = getNumberPages(catalog).map(({ code }) => code);
    expect(shown).toEqual(['77', '2']);
  });
});

describe('the list of published paths', () => {
  const format = (lines: readonly Omit<PublishedPath, 'line'>[]) => lines.map(formatPublished);

  test('has rows as such, and no page of a string that only they have', () => {
    expect(format(getPathsToPublish(catalog, [])).filter((line) => line !== '/problem/internal/'))
      .toMatchInlineSnapshot(`
        [
          "/acme/",
          "/acme/77/ "77"",
          "/bulk/",
          "/bulk/1/ "1" row",
          "/bulk/2/ "2"",
          "/bulk/a~slash~b/ "A/B" row",
          "/bulk/77/ "77" row",
          "/code/77/ "77"",
          "/code/2/ "2"",
        ]
      `);
  });

  test('gets the page of a row that has become one, and asks nothing else', () => {
    const lines = getPathsToPublish(catalog, []).map((line, i) => ({ ...line, line: i + 1 }));
    expect(getPathsToPublish(catalog, lines)).toEqual([]);
    const noted = makeCatalog(makeEntries(makeRows(['1', '2'], lines)));
    expect(format(getPathsToPublish(noted, lines))).toEqual(['/bulk/1/ "1"', '/code/1/ "1"']);
  });

  test('keeps a row that moves a row, and makes no page that forwards', () => {
    const line = { path: '/bulk/1/', code: '1', line: 1, isRow: true as const };
    const [from, to] = [
      { code: '1', slug: '1' },
      { code: '101', slug: '101' },
    ];
    const move = { kind: 'code' as const, vendor: 'bulk', from, to };
    const moved = movePaths('/bulk/1/ "1" row\n', move, makeRows([], [line]));
    expect(moved).toBe('/bulk/1/ "1" row -> /bulk/101/\n/bulk/101/ "101" row\n');
    const forwards = makeMovedFiles([{ ...line, movedTo: '/bulk/2/' }], catalog, {
      base: '/',
      getUrl: getTestUrl,
      policy: '',
      referrer: '',
    });
    expect([...forwards]).toEqual([]);
  });
});

describe('what is made of a row', () => {
  test('is no page in the map of the site, no picture and no file of its own', () => {
    expect(getPageDays(catalog).has('/bulk/2/')).toBe(true);
    expect(getPageDays(catalog).has('/bulk/1/')).toBe(false);
    expect(getPictured(catalog).codes.map(({ id }) => id)).toEqual(['acme/77', 'bulk/2']);
    const content = { catalog, published: [], changes: [], guides: [] };
    const place = { site: 'https://example.org', base: '/' };
    const paths = [...makeAllFiles(content, place)].map(({ path }) => path);
    expect(paths).toContain('/bulk/2.json');
    expect(paths.filter((path) => /^\/(?:bulk|code)\/(?:1|a~slash~b)\./.test(path))).toEqual([]);
  });

  test('is a record that says so', () => {
    const record = makeCodeRecord(row, getTestUrl);
    expect(record).toMatchObject({ hasPage: false, noteOf: 'class' });
    expect(record.url).toBe('https://example.org/retcode/bulk/#1');
    expect(record.data).toBe('https://example.org/retcode/api/v1/bulk.json');
    const [head = '', first = ''] = makeCsvFile(getVendor(catalog, 'bulk'), getTestUrl).split(
      '\r\n',
    );
    expect([head, first].map((line) => line.split(',').at(-2))).toEqual(['hasPage', 'false']);
  });

  test('is a link to the row in the Markdown of its vendor and in feeds', () => {
    const markdown = makeVendorMarkdown(getVendor(catalog, 'bulk'), getTestUrl);
    expect(markdown).toContain('](https://example.org/retcode/bulk/#1)');
    expect(markdown).toContain('](https://example.org/retcode/bulk/2.md)');
    const first = getChangesToLog(catalog, [], '2026-01-01').map((line, i) => {
      return { ...line, line: i + 1 };
    });
    const [line] = first.filter(({ path }) => path === '/bulk/1/');
    if (!line) throw new Error('The list of changes lacks the row.');
    const changed = { ...line, day: '2026-01-02', kind: 'changed' as const };
    const [feed] = makeFeeds(catalog, [...first, changed], getTestUrl);
    expect(feed?.content).toContain('href="https://example.org/retcode/bulk/#1"');
  });

  test('is found in the full text by the record of its section', () => {
    const records = [...makeSearchRecords(catalog)];
    const found = records.filter(({ content }) => content.includes('Bulk says A/B'));
    expect(found.map(({ url }) => url)).toEqual(['/bulk/?section=files#:section-files']);
    expect(found[0]?.content).not.toContain('Bulk says 2');
  });

  test('is an answer like any other, with the words on its section and the way to the row', () => {
    const [answer] = lookUp('Bulk says A/B', makeLookupIndex(makeLookupData(catalog))).answers;
    expect(answer).toMatchObject({ code: 'A/B', title: CLASS.title, isRow: true });
    expect(answer && getReferencePath(answer)).toBe('/bulk/#a~slash~b');
  });

  test('is found by the address of its row', () => {
    const index = makeLookupIndex(makeLookupData(catalog));
    const [answer] = lookUp('https://example.org/retcode/bulk/#a~slash~b', index).answers;
    expect(answer).toMatchObject({ vendor: 'bulk', code: 'A/B', confidence: 'certain' });
  });
});
