import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { codeDocumentSchema, makeCodeDocument } from '../../../src/exports/code-document.ts';
import { indexDocumentSchema, makeIndexDocument } from '../../../src/exports/index-document.ts';
import {
  makeProblemsDocument,
  problemsDocumentSchema,
} from '../../../src/exports/problems-document.ts';
import { makeSchemaDocument } from '../../../src/exports/schema-document.ts';
import { makeVendorDocument, vendorDocumentSchema } from '../../../src/exports/vendor-document.ts';
import { webUrl } from '../../../src/schemas/text.ts';
import {
  getTestUrl,
  makeFullCatalog,
  makeSource,
  makeTestCatalog,
  makeTestVendor,
} from '../../support/make-catalog.ts';

const full = makeFullCatalog();
const odd = makeTestCatalog({
  vendors: [
    {
      codes: [
        '100%',
        '名前',
        '😀',
        'a"b\\c',
        '../..',
        ' '.repeat(2),
        '<>',
        "'",
        '{}',
        '[]',
        '|^`',
        '-1',
      ],
    },
  ],
});

/** Every document of both catalogs, each under a name. */
const DOCUMENTS = [full, odd].flatMap((catalog, i) => [
  { name: `index of catalog ${i}`, document: makeIndexDocument(catalog, getTestUrl) },
  ...[...catalog.vendors.values()].flatMap((vendor) => [
    { name: `vendor ${vendor.id}`, document: makeVendorDocument(vendor, getTestUrl) },
    { name: `problems of ${vendor.id}`, document: makeProblemsDocument(vendor, getTestUrl) },
    ...vendor.codes.map((code) => ({
      name: `code ${code.code} of ${vendor.id}`,
      document: makeCodeDocument(code, catalog, getTestUrl),
    })),
  ]),
]);

/** Those of some addresses that pass the schema of the content. */
const ADDRESSES = [
  'https://acme.example/docs?v=1&x=%20#codes',
  "https://acme.example/~me/it's_(a);page,1!*",
  'https://acme.example/文档',
  'https://例え.example/',
  'https://acme.example/{id}',
  'https://acme.example/a|b^c`d',
  'https://acme.example/100%',
  'https://acme.example/?a[]=1',
  'https://acme.example/#a#b',
  'https://acme.example:99/@me?q=a/b?c#/d?e',
].filter((url) => webUrl.safeParse(url).success);

describe('makeSchemaDocument', () => {
  const validate = compile();

  test('says where it is and what it is', () => {
    expect(makeSchemaDocument(getTestUrl)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/retcode/api/v1/schema.json',
      title: 'Retcode catalog, version 1',
    });
  });

  test('is plain JSON', () => {
    const schema = makeSchemaDocument(getTestUrl);
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  });

  test.each(DOCUMENTS)('accepts what is exported: $name', ({ document }) => {
    expect(check(document)).toEqual([]);
  });

  test.each(DOCUMENTS)('accepts a property that is added later: $name', ({ document }) => {
    expect(check({ ...document, later: 1 })).toEqual([]);
  });

  test.each(getPlaces(DOCUMENTS[1]?.document))('accepts one that is added at %s', (_, extended) => {
    expect(check(extended)).toEqual([]);
  });

  test.each(Object.keys(DOCUMENTS[1]?.document ?? {}))('rejects a vendor without %s', (key) => {
    const entries = Object.entries({ ...DOCUMENTS[1]?.document });
    const rest = Object.fromEntries(entries.filter(([name]) => name !== key));
    expect(validate(rest)).toBe(false);
  });

  test.each([
    ['an empty object', {}],
    ['null', null],
    ['a list', []],
    ['a kind of document that does not exist', { ...DOCUMENTS[0]?.document, document: 'x' }],
    ['another version', { ...DOCUMENTS[0]?.document, version: 2 }],
    ['a relative address', { ...DOCUMENTS[0]?.document, $schema: '/api/v1/schema.json' }],
  ])('rejects %s', (_, document) => {
    expect(validate(document)).toBe(false);
  });

  test.each(ADDRESSES)('accepts an address that the content may have: %s', (url) => {
    const vendor = {
      homepage: url,
      documentation: [{ title: 'Guide', url }],
      sources: [makeSource({ url })],
    };
    expect(check(makeVendorDocument(makeTestVendor({ vendor }), getTestUrl))).toEqual([]);
  });

  /** What is wrong with a document, as it is read from the file. */
  function check(document: object): string[] {
    validate(JSON.parse(JSON.stringify(document)));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
});

describe('schemas of documents', () => {
  const schemas = {
    index: indexDocumentSchema,
    vendor: vendorDocumentSchema,
    code: codeDocumentSchema,
    problems: problemsDocumentSchema,
  };

  test.each(DOCUMENTS)('accept what is exported, as it is: $name', ({ document }) => {
    expect(schemas[document.document].parse(document)).toStrictEqual(document);
  });

  test.each(DOCUMENTS)('describe what is in the file: $name', ({ document }) => {
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  });

  test.each(DOCUMENTS)('reject an unknown property: $name', ({ document }) => {
    const result = schemas[document.document].safeParse({ ...document, extra: 1 });
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['extra'] }]);
  });

  test.each(Object.entries(schemas))('reject {}: %s', (_, schema) => {
    expect(schema.safeParse({}).success).toBe(false);
  });
});

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(makeSchemaDocument(getTestUrl));
}

/** Copies of a document, in each an unknown property in one of the objects inside it. */
function getPlaces(document: object | undefined): [place: string, broken: object][] {
  const places: [string, object][] = [];
  const visit = (value: unknown, path: readonly string[]) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && path.length > 0) {
      const broken = structuredClone(document ?? {});
      const inside = path.reduce<unknown>(
        (at, key) => (at as Record<string, unknown>)[key],
        broken,
      );
      Object.assign(inside as object, { extra: 1 });
      places.push([path.join('.'), broken]);
    }
    for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
  };
  visit(document, []);
  return places;
}
