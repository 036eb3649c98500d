import { describe, expect, test } from 'vitest';
import { makeVendorDocument } from '../../../src/exports/vendor-document.ts';
import {
  getTestUrl,
  getVendor,
  makeEnvelope,
  makeFullCatalog,
  makeTestVendor,
} from '../../support/make-catalog.ts';

describe('makeVendorDocument', () => {
  test('says null or nothing where the vendor says nothing', () => {
    const document = makeVendorDocument(makeTestVendor(), getTestUrl);
    expect({ ...document, files: [], codes: [] }).toMatchInlineSnapshot(`
      {
        "$schema": "https://example.org/retcode/api/v1/schema.json",
        "aliases": [],
        "anchors": [],
        "api": "Mail API v1",
        "called": null,
        "chains": [],
        "codes": [],
        "data": "https://example.org/retcode/api/v1/acme.json",
        "derived": [],
        "document": "vendor",
        "documentation": [],
        "envelopes": [],
        "fallback": [],
        "fallbackPatterns": [],
        "files": [],
        "forms": [],
        "headers": [],
        "history": [],
        "homepage": null,
        "id": "acme",
        "kind": "vendor",
        "language": "en",
        "name": "Acme",
        "names": "loose",
        "notes": "complete",
        "numbering": null,
        "otherNames": [],
        "product": "Acme Mail",
        "sections": [],
        "sources": [
          {
            "edition": null,
            "id": "guide",
            "note": null,
            "retrieved": "2026-11-20",
            "title": "API guide",
            "url": null,
          },
        ],
        "success": null,
        "summary": "Acme sends mail.",
        "systems": [],
        "url": "https://example.org/retcode/acme/",
        "usual": 5,
      }
    `);
  });

  test('says all that the vendor says', () => {
    const vendor = getVendor(makeFullCatalog());
    const { sources, sections, envelopes, success, fallback, anchors, ...document } =
      makeVendorDocument(vendor, getTestUrl);
    expect(document).toMatchObject({
      homepage: 'https://acme.example/',
      documentation: vendor.documentation,
      language: 'zh-Hans',
      aliases: ['acme.example', '艾克美'],
    });
    expect({ sources, sections, envelopes, success, fallback, anchors }).toMatchInlineSnapshot(`
      {
        "anchors": [
          "code-{code}",
        ],
        "envelopes": [
          {
            "codePointer": "/code",
            "codes": [
              "0",
            ],
            "example": "{ "code": 0, "message": "" }",
            "http": 200,
            "id": "success",
            "messagePointer": "/message",
            "note": "Only an example.",
            "sections": [
              "general",
            ],
            "shared": false,
            "source": "guide",
            "tell": "\`code\` is a number.",
            "title": "Every answer",
            "type": "number",
            "value": null,
            "where": null,
          },
          {
            "codePointer": "/header/resultCode",
            "codes": null,
            "example": "{ "header": { "resultCode": 1, "resultMessage": "" } }",
            "http": null,
            "id": "error",
            "messagePointer": "/header/resultMessage",
            "note": null,
            "sections": null,
            "shared": true,
            "source": null,
            "tell": "\`code\` is a number.",
            "title": "Every answer",
            "type": "number",
            "value": null,
            "where": null,
          },
        ],
        "fallback": [
          {
            "from": "900",
            "says": "System errors",
            "section": null,
            "source": "guide",
            "to": "999",
          },
          {
            "from": "-9",
            "says": "Warnings",
            "section": null,
            "source": null,
            "to": "-1",
          },
        ],
        "sections": [
          {
            "called": null,
            "heading": "1. General codes",
            "id": "general",
            "note": {
              "actor": null,
              "example": null,
              "history": [],
              "markdown": "All of them.",
              "outcome": "success",
              "problem": null,
              "related": [],
              "retry": null,
              "title": "The address is wrong",
            },
            "title": "General",
          },
          {
            "called": null,
            "heading": null,
            "id": "mail",
            "note": null,
            "title": "Mail",
          },
        ],
        "sources": [
          {
            "edition": null,
            "id": "list",
            "note": "v1.",
            "retrieved": "2026-11-20",
            "title": "Code list",
            "url": "https://acme.example/codes",
          },
          {
            "edition": null,
            "id": "guide",
            "note": null,
            "retrieved": "2026-11-20",
            "title": "API guide",
            "url": null,
          },
        ],
        "success": {
          "equals": [
            0,
            "0",
            true,
          ],
          "note": "Not for partial ones.",
          "pointer": "/code",
        },
      }
    `);
  });

  test('keeps the codes in the order of the vendor', () => {
    const vendor = makeTestVendor({ codes: ['9', '-1', 'B', '000'] });
    const { codes } = makeVendorDocument(vendor, getTestUrl);
    expect(codes.map(({ code }) => code)).toEqual(['9', '-1', 'B', '000']);
  });

  test('says null for what an envelope does not have', () => {
    const envelopes = [makeEnvelope({ message: undefined })];
    const vendor = makeTestVendor({ vendor: { envelopes } });
    expect(makeVendorDocument(vendor, getTestUrl).envelopes).toMatchObject([
      { messagePointer: null, sections: null, codes: null, http: null, source: null, note: null },
    ]);
  });

  test('keeps its records apart from the catalog', () => {
    const vendor = getVendor(makeFullCatalog());
    const before = structuredClone(vendor.envelopes);
    makeVendorDocument(vendor, getTestUrl);
    expect(vendor.envelopes).toEqual(before);
  });
});
