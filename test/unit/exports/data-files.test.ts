import { describe, expect, test } from 'vitest';
import { makeCodeFiles, makeRootFiles, makeVendorFiles } from '../../../src/exports/data-files.ts';
import { FORMATS, getFormatPath } from '../../../src/exports/formats.ts';
import { getCode, getVendor, makeTestCatalog } from '../../support/make-catalog.ts';

const getUrl = (path: string) => `https://example.org${path}`;
const catalog = makeTestCatalog({ vendors: [{ codes: ['A/B'] }] });
const vendor = getVendor(catalog);

describe('makeRootFiles', () => {
  test('makes the index, the description of all and the schema', () => {
    const paths = makeRootFiles(catalog, getUrl).map(({ path }) => path);
    const names = ['index', 'openapi', 'schema'];
    expect(paths).toEqual(names.map((name) => `/api/v1/${name}.json`));
  });

  test('indents them for people', () => {
    for (const { content } of makeRootFiles(catalog, getUrl)) {
      expect(content).toMatch(/^\{\n {2}"\$?\w+": .*\}\n$/s);
    }
  });
});

describe('makeVendorFiles', () => {
  const files = new Map(
    makeVendorFiles(vendor, { getUrl, published: [] }).map(({ path, content }) => [path, content]),
  );

  test('makes a file of every format', () => {
    const paths = FORMATS.map((format) => getFormatPath(vendor, format));
    expect([...files.keys()]).toEqual(paths);
  });

  test('has all codes of the vendor in the JSON', () => {
    const content = String(files.get('/api/v1/acme.json'));
    expect(content).toMatch(/^.*\}\n$/);
    expect(JSON.parse(content)).toMatchObject({ id: 'acme', codes: [{ code: 'A/B' }] });
  });
});

describe('makeCodeFiles', () => {
  test('makes both twins at the path of the page', () => {
    const [json, markdown] = makeCodeFiles(getCode(vendor, 'A/B'), catalog, getUrl);
    expect([json?.path, markdown?.path]).toEqual(['/acme/a~slash~b.json', '/acme/a~slash~b.md']);
    expect(json?.content).toMatch(/^.*\}\n$/);
    expect(markdown?.content).toMatch(/^# Acme Mail `A\/B`\n/);
  });
});
