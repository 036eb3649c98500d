import { describe, expect, test } from 'vitest';
import { makeCodeFiles, makeRootFiles, makeVendorFile } from '../../../src/exports/data-files.ts';
import { getCode, getVendor, makeTestCatalog } from '../../support/make-catalog.ts';

const getUrl = (path: string) => `https://example.org${path}`;
const catalog = makeTestCatalog({ vendors: [{ codes: ['A/B'] }] });
const vendor = getVendor(catalog);

describe('makeRootFiles', () => {
  test('makes the index and the schema', () => {
    const paths = makeRootFiles(catalog, getUrl).map(({ path }) => path);
    expect(paths).toEqual(['/api/v1/index.json', '/api/v1/schema.json']);
  });

  test('indents them for people', () => {
    for (const { content } of makeRootFiles(catalog, getUrl)) {
      expect(content).toMatch(/^\{\n {2}"\$schema": .*\}\n$/s);
    }
  });
});

describe('makeVendorFile', () => {
  test('holds all codes of the vendor', () => {
    const { path, content } = makeVendorFile(vendor, getUrl);
    expect(path).toBe('/api/v1/acme.json');
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
