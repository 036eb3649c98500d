import { globSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { CodeDocument } from '../../src/exports/code-document.ts';
import type { VendorDocument } from '../../src/exports/vendor-document.ts';
import { readJson } from '../support/read-site.ts';
import { ODD, ROOT, SITES } from '../support/sites.ts';

describe.each(SITES)('the data of the $name site', (site) => {
  const ajv = new Ajv2020({ allErrors: true, discriminator: true });
  addFormats(ajv);
  const validate = ajv.compile(readJson(site, 'api/v1/schema.json') as object);
  const files = globSync('**/*.json', {
    cwd: site.out,
    // Indexes are for the site's own scripts; their shape is nobody's contract.
    exclude: ['pagefind/**', 'lookup/**', 'api/v1/schema.json'],
  });

  test('validate against the published schema, every file', () => {
    const invalid = files.filter((file) => !validate(readJson(site, file)));
    expect(files.length).toBeGreaterThan(2);
    expect(invalid).toEqual([]);
  });

  test('are all reached from the index', () => {
    const index = readJson(site, 'api/v1/index.json') as { vendors: { data: string }[] };
    const prefix = `${site.origin}${site.base}`;
    const vendors = index.vendors.map(({ data }) => data.slice(prefix.length));
    const codes = vendors.flatMap((file) =>
      (readJson(site, file) as VendorDocument).codes.map(({ data }) =>
        decodeURI(data.slice(prefix.length)),
      ),
    );
    expect([...vendors, ...codes, 'api/v1/index.json'].sort()).toEqual(files.sort());
  });
});

test('a document without one of its fields does not validate', () => {
  const ajv = new Ajv2020({ discriminator: true });
  addFormats(ajv);
  const validate = ajv.compile(readJson(ROOT, 'api/v1/schema.json') as object);
  const document = readJson(ROOT, 'hyper/10.json') as Record<string, unknown>;
  expect(validate(document)).toBe(true);
  expect(validate({ ...document, code: undefined })).toBe(false);
});

test("the vendor's words and ours are objects of their own", () => {
  const { vendor, note } = readJson(ROOT, 'hyper/10.json') as CodeDocument;
  expect(vendor).toMatchObject({ id: 'hyper', http: 423, retrieved: '2026-11-20' });
  expect(vendor.message).toMatch(/^The requested resource/);
  expect(note).toMatchObject({ outcome: 'failure', problem: 'ABORTED' });
  expect(JSON.stringify(note)).not.toContain(vendor.message);
});

test('odd codes keep their own text in the data', () => {
  const { codes } = readJson(ODD, 'api/v1/odd.json') as VendorDocument;
  const texts = codes.map(({ code }) => code);
  expect(texts).toContain('ERR 5%');
  expect(texts).toContain('x'.repeat(300));
  expect(new Set(codes.map(({ slug }) => slug.toLowerCase())).size).toBe(codes.length);
});
