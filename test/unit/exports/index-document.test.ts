import { describe, expect, test } from 'vitest';
import { makeIndexDocument } from '../../../src/exports/index-document.ts';
import { getTestUrl, makeTestCatalog } from '../../support/make-catalog.ts';

describe('makeIndexDocument', () => {
  test('leads to every vendor and its data', () => {
    const catalog = makeTestCatalog({
      vendors: [{ codes: ['0', '1'], vendor: { aliases: ['A'] } }],
    });
    const document = makeIndexDocument(catalog, getTestUrl);
    expect({ ...document, formats: [] }).toMatchInlineSnapshot(`
      {
        "$schema": "https://example.org/retcode/api/v1/schema.json",
        "document": "index",
        "formats": [],
        "vendors": [
          {
            "aliases": [
              "A",
            ],
            "api": "Mail API v1",
            "count": 2,
            "data": "https://example.org/retcode/api/v1/acme.json",
            "id": "acme",
            "kind": "vendor",
            "name": "Acme",
            "product": "Acme Mail",
            "summary": "Acme sends mail.",
            "url": "https://example.org/retcode/acme/",
          },
        ],
        "version": 1,
      }
    `);
  });

  test('lists vendors by name and standards last', () => {
    const catalog = makeTestCatalog({
      vendors: [{ id: 'http', vendor: { kind: 'standard' } }, { id: 'zebra' }, { id: 'beta' }],
    });
    const { vendors } = makeIndexDocument(catalog, getTestUrl);
    expect(vendors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'beta vendor',
      'zebra vendor',
      'http standard',
    ]);
  });
});
