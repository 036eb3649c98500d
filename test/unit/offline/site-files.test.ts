import { describe, expect, test } from 'vitest';
import { chooseCore } from '../../../src/offline/choose-core.ts';
import { hasFile, hasPage, makePageFolders } from '../../../src/offline/known-pages.ts';
import { isListed } from '../../../src/offline/site-files.ts';
import type { SiteFile } from '../../../src/offline/site-files.ts';

function makeFiles(paths: readonly string[], size = 100): SiteFile[] {
  return paths.map((path) => [path, 'abc', size]);
}

describe('isListed', () => {
  test.each(['index.html', 'hyper/10.json', '_astro/a.js', '_astro/_b.css', 'retcode.html'])(
    'takes %s',
    (path) => {
      expect(isListed(path)).toBe(true);
    },
  );

  test.each([
    'sw.js',
    'offline/files.json',
    'offline/site.json',
    'robots.txt',
    'sitemap-0.xml',
    'sitemap-index.xml',
    '.nojekyll',
    '_headers',
    '.well-known/security.txt',
  ])('leaves %s out', (path) => {
    expect(isListed(path)).toBe(false);
  });
});

describe('known pages', () => {
  const paths = ['index.html', 'hyper/index.html', 'hyper/10/index.html', 'hyper/10.json'];
  const pages = makePageFolders([...paths, 'robots.txt', 'a/constructor/index.html']);

  test('stand in their folders', () => {
    expect(pages).toEqual({ '': ['hyper'], 'hyper/': ['10'], 'a/': ['constructor'] });
  });

  test.each(['', 'hyper/', 'hyper/10/', 'a/constructor/'])('have "%s"', (path) => {
    expect(hasPage(pages, path)).toBe(true);
  });

  test.each(['hyper', 'hyper/11/', 'hyper/1', 'constructor/', 'constructor/a/', '/', '//'])(
    'do not have "%s"',
    (path) => {
      expect(hasPage(pages, path)).toBe(false);
    },
  );

  test.each([
    ['hyper/10.json', true],
    ['hyper/10.md', true],
    ['hyper/11.md', false],
    ['api/v1/hyper.json', true],
    ['retcode.html', true],
    ['hyper', false],
  ])('tell whether there is a file %s', (path, isThere) => {
    expect(hasFile({ pages }, path, ['hyper', 'retcode.html'])).toBe(isThere);
  });
});

describe('chooseCore', () => {
  const always = [
    '404.html',
    '_astro/a.js',
    'api/v1/index.json',
    'favicon.svg',
    'index.html',
    'lookup/index.json',
    'offline/index.html',
    'pagefind/filter/en_1.pf_filter',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
  ];
  const small = ['api/v1/hyper.json', 'pagefind/fragment/en_1.pf_fragment'];
  const never = [
    'api/v1/schema.json',
    'api/v1/openapi.json',
    'api/v1/hyper.problems.json',
    'api/v1/hyper.responses.json',
    'hyper/10/index.html',
    'pagefind/wasm.unknown.pagefind',
  ];

  const getPaths = (files: readonly SiteFile[]) => chooseCore(files).map(([path]) => path);

  test('takes what every page, the look-up and the full text need', () => {
    expect(getPaths(makeFiles([...always, ...small, ...never])).sort()).toEqual(
      [...always, ...small].sort(),
    );
  });

  test('leaves out a group that is large', () => {
    const shards = Array.from({ length: 1000 }, (_, i) => `lookup/1f2e/key-${i}.json`);
    const files = [...makeFiles([...always, ...shards]), ...makeFiles(small, 400_000)];
    expect(getPaths(files).sort()).toEqual([...always, ...small].sort());
    const whole = makeFiles(['lookup/1f2e/whole.json'], 700_000);
    const parts = makeFiles(['lookup/1f2e/key-1.json'], 600_000);
    expect(getPaths([...whole, ...parts])).toEqual(['lookup/1f2e/key-1.json']);
    const heavy = makeFiles(['api/v1/hyper.json', 'api/v1/http.json'], 400_000);
    expect(getPaths([...makeFiles(always), ...heavy]).sort()).toEqual(always);
  });
});
