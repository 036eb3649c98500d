import { describe, expect, test } from 'vitest';
import { makeEntries } from '../../../src/catalog/entries.ts';
import { makeCatalog } from '../../../src/catalog/make-catalog.ts';
import { loadReading } from '../../../src/catalog/load-catalog.ts';
import { makeResponsesDocument } from '../../../src/exports/responses-document.ts';
import { FIXTURE_CATALOG } from '../../support/catalogs.ts';
import { HOSTILE_CODES } from '../../support/hostile-codes.ts';
import {
  getTestUrl,
  makeCode,
  makeEnvelope,
  makeNote,
  makeReading,
  makeTestVendor,
} from '../../support/make-catalog.ts';
import { findOpenApiErrors } from '../../support/openapi.ts';
import type { OpenApi } from '../../support/openapi.ts';

const source = { getUrl: getTestUrl, published: [] };

const HOSTILE = makeReading({
  vendors: [
    { id: 'numbers', codes: HOSTILE_CODES, vendor: { envelopes: [makeEnvelope()] } },
    {
      id: 'lists',
      codes: HOSTILE_CODES,
      vendor: {
        envelopes: [
          makeEnvelope({
            code: '/a~1b/0/__proto__',
            message: '/a~1b/1',
            type: 'string',
            example: '{ "a/b": [{ "__proto__": "1" }, ""] }',
          }),
        ],
      },
    },
    { id: 'bare', codes: HOSTILE_CODES },
  ],
});

describe('makeResponsesDocument', () => {
  test('has a response for each code, and one for each status', () => {
    const note = makeNote({ title: 'Send it later', outcome: 'failure', retry: 'later' });
    const vendor = makeTestVendor({
      codes: [makeCode({ code: '-1', http: 429 }), makeCode({ code: '0', message: 'OK' })],
      notes: { '-1': note },
      vendor: { envelopes: [makeEnvelope()] },
    });
    expect(makeResponsesDocument(vendor, source)).toMatchInlineSnapshot(`
      {
        "components": {
          "examples": {
            "E_0": {
              "summary": "OK",
              "value": {
                "code": 0,
                "message": "OK",
              },
            },
            "E_MINUS_1": {
              "summary": "Wrong address",
              "value": {
                "code": -1,
                "message": "Wrong address",
              },
            },
          },
          "responses": {
            "E_0": {
              "content": {
                "application/json": {
                  "examples": {
                    "E_0": {
                      "$ref": "#/components/examples/E_0",
                    },
                  },
                  "schema": {
                    "$ref": "#/components/schemas/answer",
                  },
                },
              },
              "description": "OK",
              "x-code": "0",
              "x-documentation": "https://example.org/retcode/acme/0/",
            },
            "E_MINUS_1": {
              "content": {
                "application/json": {
                  "examples": {
                    "E_MINUS_1": {
                      "$ref": "#/components/examples/E_MINUS_1",
                    },
                  },
                  "schema": {
                    "$ref": "#/components/schemas/answer",
                  },
                },
              },
              "description": "Send it later",
              "x-code": "-1",
              "x-documentation": "https://example.org/retcode/acme/-1/",
              "x-http-status": 429,
              "x-outcome": "failure",
              "x-retry": "later",
            },
            "Http429": {
              "content": {
                "application/json": {
                  "examples": {
                    "E_MINUS_1": {
                      "$ref": "#/components/examples/E_MINUS_1",
                    },
                  },
                  "schema": {
                    "$ref": "#/components/schemas/answer",
                  },
                },
              },
              "description": "Codes that arrive with HTTP 429: \`-1\`",
            },
            "HttpAny": {
              "content": {
                "application/json": {
                  "examples": {
                    "E_0": {
                      "$ref": "#/components/examples/E_0",
                    },
                  },
                  "schema": {
                    "$ref": "#/components/schemas/answer",
                  },
                },
              },
              "description": "Codes of which no document gives the HTTP status: \`0\`",
            },
          },
          "schemas": {
            "answer": {
              "allOf": [
                {
                  "properties": {
                    "code": {
                      "type": [
                        "number",
                        "string",
                      ],
                    },
                  },
                  "required": [
                    "code",
                  ],
                  "type": "object",
                },
                {
                  "properties": {
                    "message": {
                      "type": "string",
                    },
                  },
                  "required": [
                    "message",
                  ],
                  "type": "object",
                },
              ],
              "description": "\`code\` is a number.",
              "title": "Every answer",
            },
          },
        },
        "info": {
          "description": "Made from the catalog at https://example.org/retcode/acme/",
          "title": "Responses of Acme Mail (Acme)",
          "version": "1",
        },
        "openapi": "3.1.1",
      }
    `);
  });

  test.each([
    ['the fixture', loadReading(FIXTURE_CATALOG)],
    ['odd codes', loadReading('test/fixtures/odd-catalog')],
    ['hostile codes', HOSTILE],
  ])('is valid OpenAPI, with examples that are what their schemas say: %s', async (_, reading) => {
    for (const vendor of makeCatalog(makeEntries(reading)).vendors.values()) {
      const document = makeResponsesDocument(vendor, { ...source, published: reading.published });
      const { components } = document as OpenApi;
      expect(Object.keys(components.responses).length).toBeGreaterThan(vendor.codes.length);
      expect(await findOpenApiErrors(document)).toEqual([]);
    }
  });

  test('keeps a code that no program would read as it is written out of the examples', () => {
    const codes = ['7', '10000000000000000000000001', '0.10', '-0'];
    const vendor = makeTestVendor({ codes, vendor: { envelopes: [makeEnvelope()] } });
    const { components } = makeResponsesDocument(vendor, source) as OpenApi;
    expect(Object.keys(components.examples ?? {})).toEqual(['E_7']);
    expect(components.responses).toHaveProperty('E_10000000000000000000000001');
  });
});
