import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { CodeDocument } from '../../src/exports/code-document.ts';
import type { VendorDocument } from '../../src/exports/vendor-document.ts';
import { readJson } from '../support/read-site.ts';
import { FIXTURE_SITES, ODD, ROOT } from '../support/sites.ts';
import { checkData } from './checks/data.ts';

for (const site of FIXTURE_SITES) checkData(site);

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
