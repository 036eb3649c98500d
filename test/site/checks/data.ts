import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { getMoved } from '../../../src/catalog/published-path.ts';
import type { IndexDocument } from '../../../src/exports/index-document.ts';
import type { VendorDocument } from '../../../src/exports/vendor-document.ts';
import { findOpenApiErrors } from '../../support/openapi.ts';
import type { OpenApi } from '../../support/openapi.ts';
import { makeExpectedRow, readCsv } from '../../support/read-csv.ts';
import { readXlsx } from '../../support/read-xlsx.ts';
import { readJson } from '../../support/read-site.ts';
import { getReading } from '../../support/shared-catalog.ts';
import type { Site } from '../../support/sites.ts';

/** Tests that the data of a site are what its schema says, and all of them. */
export function checkData(site: Site) {
  describe(`the data of the ${site.name} site`, () => {
    const ajv = new Ajv2020({ allErrors: true, discriminator: true });
    addFormats(ajv);
    const validate = ajv.compile(readJson(site, 'api/v1/schema.json') as object);
    const files = globSync('**/*.json', {
      cwd: site.out,
      // Indexes are for the site's own scripts; their shape is nobody's contract. What describes data is
      // tested below.
      exclude: [
        'pagefind/**',
        'lookup/**',
        'offline/**',
        'api/v1/{schema,openapi,*.responses}.json',
      ],
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
        (readJson(site, file) as VendorDocument).codes
          .filter(({ hasPage }) => hasPage)
          .map(({ data }) => decodeURI(data.slice(prefix.length))),
      );
      const problems = vendors.map((file) => file.replace(/json$/, 'problems.json'));
      const own = [...vendors, ...problems, ...codes];
      const here = [...own, ...getMovedData(site), 'api/v1/index.json'];
      expect(here.sort()).toEqual(files.sort());
    });

    test(
      'are described by OpenAPI documents that are valid, examples included',
      { timeout: 300_000 },
      async () => {
        const documents = globSync('api/v1/{openapi,*.responses}.json', { cwd: site.out });
        expect(documents).toContain('api/v1/openapi.json');
        for (const file of documents)
          expect(await findOpenApiErrors(readJson(site, file) as object), file).toEqual([]);
      },
    );

    test('are at the addresses that the OpenAPI document has', () => {
      const { paths = {} } = readJson(site, 'api/v1/openapi.json') as OpenApi;
      const { parameters } = (readJson(site, 'api/v1/openapi.json') as OpenApi).components;
      const dead = Object.keys(paths).filter((path) => {
        const file = path.replaceAll(/\{(?<name>\w+)\}/g, (_, name: string) => {
          return parameters[name]?.example ?? '';
        });
        return !existsSync(join(site.out, file));
      });
      expect(dead).toEqual([]);
    });

    test('of a vendor are the same as CSV and as a workbook, in every cell', async () => {
      const vendors = readIndex(site).vendors.map(({ id }) => id);
      const tables = await readCsv(vendors.map((id) => join(site.out, `api/v1/${id}.csv`)));
      const expected = vendors.map((id) => {
        const { codes } = readJson(site, `api/v1/${id}.json`) as VendorDocument;
        return codes.map(makeExpectedRow);
      });
      expect(tables).toEqual(expected);
      const books = vendors.map((id) => readXlsx(join(site.out, `api/v1/${id}.xlsx`)));
      expect(await Promise.all(books)).toEqual(expected);
    });

    test('are in every format that the index and the vendor name, and in no other', () => {
      const { formats, vendors } = readIndex(site);
      const prefix = `${site.origin}${site.base}`;
      const named = vendors.flatMap(({ id }) =>
        formats.map(({ urlTemplate }) => urlTemplate.replace('{vendor}', id)),
      );
      const listed = vendors.flatMap(({ id }) =>
        (readJson(site, `api/v1/${id}.json`) as VendorDocument).files.map(({ url }) => url),
      );
      expect(listed).toEqual(named);
      const moved = getMoved(getReading(site.content).published);
      const old = moved.flatMap(({ path }) => {
        const id = /^\/(?<id>[^/]+)\/$/.exec(path)?.groups?.id;
        return id === undefined
          ? []
          : formats.map(({ urlTemplate }) => urlTemplate.replace('{vendor}', id));
      });
      const others = ['index.json', 'openapi.json', 'schema.json'].map(
        (name) => `${prefix}api/v1/${name}`,
      );
      const files = globSync('api/**/*.*', { cwd: site.out }).map((file) => prefix + file);
      expect([...named, ...old, ...others].sort()).toEqual(files.sort());
    });
  });
}

function readIndex(site: Site): IndexDocument {
  return readJson(site, 'api/v1/index.json') as IndexDocument;
}

/** The same data at addresses whose pages have moved, which only those know who had them. */
function getMovedData({ content }: Site): string[] {
  const moved = getMoved(getReading(content).published);
  return moved.flatMap(({ path }) => {
    const [vendor = '', slug = ''] = path.slice(1, -1).split('/');
    if (vendor === 'code') return [];
    return slug === ''
      ? [`api/v1/${vendor}.json`, `api/v1/${vendor}.problems.json`]
      : `${vendor}/${slug}.json`;
  });
}
