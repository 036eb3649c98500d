import { describe, expect, test } from 'vitest';
import {
  findStatusPath,
  getCodePath,
  getNumberPath,
  getTwinPath,
  getVendorDataPath,
  getVendorPath,
  makeHref,
} from '../../../src/catalog/paths.ts';
import { makeCode, makeTestCatalog, makeTestCode } from '../../support/make-catalog.ts';

const code = makeTestCode({ code: 'A/B' });

describe('paths', () => {
  test.each([
    ['a vendor', getVendorPath(code.vendor), '/acme/'],
    ['a code', getCodePath(code), '/acme/a~slash~b/'],
    ['a number', getNumberPath({ slug: code.numberSlug }), '/code/a~slash~b/'],
    ['a code as JSON', getTwinPath(code, 'json'), '/acme/a~slash~b.json'],
    ['a code as Markdown', getTwinPath(code, 'md'), '/acme/a~slash~b.md'],
    ["a vendor's data", getVendorDataPath(code.vendor), '/api/v1/acme.json'],
  ])('keep the contract for %s', (_, path, contract) => {
    expect(path).toBe(contract);
  });
});

describe('findStatusPath', () => {
  test('leads to a status that the catalog of them lists, and nowhere without one', () => {
    const vendors = [{ id: 'http', codes: [makeCode({ code: '404' })] }];
    const catalog = makeTestCatalog({ vendors });
    expect(findStatusPath(404, catalog)).toBe('/http/404/');
    expect(findStatusPath(499, catalog)).toBeUndefined();
    expect(findStatusPath(404, makeTestCatalog())).toBeUndefined();
  });
});

describe('makeHref', () => {
  test.each([
    ['/acme/1/', '/', '/acme/1/'],
    ['/', '/', '/'],
    ['/acme/1/', '/retcode/', '/retcode/acme/1/'],
    ['/acme/1/', '/retcode', '/retcode/acme/1/'],
    ['/', '/retcode/', '/retcode/'],
    ['/acme/1/', '/a/b/', '/a/b/acme/1/'],
    ['/acme/1.json', '/retcode/', '/retcode/acme/1.json'],
  ])('puts before %s the base %s', (path, base, href) => {
    expect(makeHref(path, base)).toBe(href);
  });

  test.each([
    ['/v/名前/', '/v/%E5%90%8D%E5%89%8D/'],
    ['/v/é/', '/v/%C3%A9/'],
    ['/v/𝕏/', '/v/%F0%9D%95%8F/'],
    ['/v/a~slash~b/', '/v/a~slash~b/'],
    ['/v/-1/', '/v/-1/'],
    ['/v/v1.2_x/', '/v/v1.2_x/'],
  ])('encodes %s', (path, href) => {
    expect(makeHref(path, '/')).toBe(href);
  });

  test.each([
    '100%',
    '50%25',
    '#',
    '?q',
    'a b',
    '"<>',
    '../..',
    '\\',
    '名前',
    '\ud800',
    '&amp;',
    "'",
  ])('leads from the code %j to its own page', (string) => {
    const entry = makeTestCode({ code: string });
    const { pathname, search, hash } = new URL(
      makeHref(getCodePath(entry), '/retcode/'),
      'https://example.org',
    );
    expect(decodeURIComponent(pathname)).toBe(`/retcode/acme/${entry.slug}/`);
    expect(search + hash).toBe('');
  });
});
