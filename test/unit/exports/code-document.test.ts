import { describe, expect, test } from 'vitest';
import { makeCodeDocument } from '../../../src/exports/code-document.ts';
import {
  getCode,
  getTestUrl,
  getVendor,
  makeEnvelope,
  makeFullCatalog,
  makeTestCatalog,
} from '../../support/make-catalog.ts';

describe('makeCodeDocument', () => {
  test('says all that is known of a code', () => {
    const catalog = makeFullCatalog();
    const code = getCode(getVendor(catalog), '994');
    expect(makeCodeDocument(code, catalog, getTestUrl)).toMatchInlineSnapshot(`
      {
        "$schema": "https://example.org/retcode/api/v1/schema.json",
        "answer": null,
        "answerNote": null,
        "chains": [
          {
            "codes": [
              "994",
            ],
            "example": "994, 400",
            "root": true,
            "says": "It follows.",
            "sections": null,
            "to": "http",
          },
        ],
        "code": "994",
        "data": "https://example.org/retcode/acme/994.json",
        "description": "Check the address.",
        "descriptionMarkdown": "**Check** the [address](https://acme.example/address).",
        "document": "code",
        "facets": null,
        "field": "resultCode",
        "hasPage": true,
        "http": 400,
        "httpAlways": null,
        "key": "ERR_ADDRESS",
        "listedSince": null,
        "madeFrom": [],
        "madeNumbers": [
          {
            "number": "1000",
            "says": "A relay adds 6.",
          },
        ],
        "message": "Wrong address: [address]",
        "next": {
          "code": "1000",
          "url": "https://example.org/retcode/acme/1000/",
          "vendor": "acme",
        },
        "note": {
          "actor": "caller",
          "example": null,
          "history": [],
          "markdown": "## What to do

      Correct it.",
          "outcome": "failure",
          "problem": "INVALID_ARGUMENT",
          "related": [
            "1000",
            "http/400",
          ],
          "retry": "after-fix",
          "title": "The \`to\` address is wrong",
        },
        "noteOf": "code",
        "origin": "client",
        "otherAnswers": [],
        "placeholders": [
          "[address]",
        ],
        "pointer": "/header/resultCode",
        "previous": {
          "code": "0",
          "url": "https://example.org/retcode/acme/0/",
          "vendor": "acme",
        },
        "printed": [
          {
            "by": "mailer",
            "line": "mail (994) Wrong address: a@b",
            "seen": true,
          },
        ],
        "problemDetails": {
          "actor": "caller",
          "code": "994",
          "problem": "INVALID_ARGUMENT",
          "retry": "after-fix",
          "status": 400,
          "title": "The to address is wrong",
          "type": "https://example.org/retcode/acme/994/",
          "vendor": "acme",
        },
        "removedSince": null,
        "replacedBy": "1000",
        "sameCode": [
          {
            "code": "994",
            "systems": [],
            "url": "https://example.org/retcode/bare/994/",
            "vendor": "bare",
          },
        ],
        "sameCodeCount": 1,
        "sameCodeUrl": "https://example.org/retcode/code/994/",
        "section": "mail",
        "slug": "994",
        "source": "guide",
        "sourceDocument": {
          "edition": null,
          "id": "guide",
          "note": null,
          "retrieved": "2026-11-20",
          "title": "API guide",
          "url": null,
        },
        "status": "deprecated",
        "url": "https://example.org/retcode/acme/994/",
        "vendor": {
          "api": "Mail API v1",
          "code": "994",
          "data": "https://example.org/retcode/api/v1/acme.json",
          "description": "Check the address.",
          "descriptionMarkdown": "**Check** the [address](https://acme.example/address).",
          "http": 400,
          "id": "acme",
          "key": "ERR_ADDRESS",
          "kind": "vendor",
          "message": "Wrong address: [address]",
          "name": "Acme",
          "numbers": {
            "linux": "22",
            "macos": "994",
          },
          "origin": "client",
          "otherKeys": [
            {
              "key": "ErrAddress",
              "where": "Go",
            },
            {
              "key": "E994",
              "where": null,
            },
          ],
          "otherMessages": [
            {
              "message": "bad address %s",
              "placeholders": [
                "%s",
              ],
              "where": "Go",
            },
          ],
          "placeholders": [
            "[address]",
          ],
          "product": "Acme Mail",
          "retrieved": "2026-11-20",
          "source": "guide",
          "url": "https://example.org/retcode/acme/",
        },
      }
    `);
  });

  test('says null where the vendor says nothing', () => {
    const catalog = makeTestCatalog({ vendors: [{ codes: [{ code: '1', status: 'active' }] }] });
    const document = makeCodeDocument(getCode(getVendor(catalog), '1'), catalog, getTestUrl);
    const unsaid = Object.entries(document).filter(([, value]) => value === null);
    expect(unsaid.map(([key]) => key)).toEqual([
      'key',
      'message',
      'description',
      'descriptionMarkdown',
      'http',
      'httpAlways',
      'origin',
      'section',
      'field',
      'pointer',
      'removedSince',
      'replacedBy',
      'listedSince',
      'note',
      'facets',
      'noteOf',
      'answer',
      'answerNote',
      'problemDetails',
      'previous',
      'next',
    ]);
  });

  test('links to the codes before and after', () => {
    const catalog = makeTestCatalog({ vendors: [{ codes: ['0', 'A/B', '9'] }] });
    const get = (code: string) =>
      makeCodeDocument(getCode(getVendor(catalog), code), catalog, getTestUrl);
    expect(get('0')).toMatchObject({ previous: null, next: { code: 'A/B' } });
    expect(get('A/B')).toMatchObject({ previous: { code: '0' }, next: { code: '9' } });
    expect(get('9')).toMatchObject({
      previous: { vendor: 'acme', code: 'A/B', url: 'https://example.org/retcode/acme/a~slash~b/' },
      next: null,
    });
  });

  test('links to the same code elsewhere, vendors first', () => {
    const catalog = makeTestCatalog({
      vendors: [
        { codes: ['404'] },
        { id: 'http', vendor: { kind: 'standard' }, codes: ['404'] },
        { id: 'zebra', codes: ['404', '0404'] },
      ],
    });
    const { sameCode } = makeCodeDocument(getCode(getVendor(catalog), '404'), catalog, getTestUrl);
    expect(sameCode.map(({ url }) => url)).toEqual([
      'https://example.org/retcode/zebra/404/',
      'https://example.org/retcode/http/404/',
    ]);
  });

  test('links to a few of the same elsewhere, and counts all', () => {
    const ids = ['acme', 'b', 'c', 'd', 'e', 'f', 'g'];
    const catalog = makeTestCatalog({ vendors: ids.map((id) => ({ id, codes: ['404'] })) });
    const document = makeCodeDocument(getCode(getVendor(catalog), '404'), catalog, getTestUrl);
    expect(document.sameCode.map(({ vendor }) => vendor)).toEqual(['b', 'c', 'd', 'e']);
    expect(document.sameCodeCount).toBe(6);
  });

  test('encodes addresses', () => {
    const catalog = makeTestCatalog({ vendors: [{ codes: ['名'] }] });
    expect(makeCodeDocument(getCode(getVendor(catalog), '名'), catalog, getTestUrl)).toMatchObject({
      slug: '名',
      url: 'https://example.org/retcode/acme/%E5%90%8D/',
      data: 'https://example.org/retcode/acme/%E5%90%8D.json',
    });
  });

  test('gives the answer as JSON text with this code in it', () => {
    const catalog = makeTestCatalog({
      vendors: [{ vendor: { envelopes: [makeEnvelope()] }, codes: ['-1'] }],
    });
    const { answer } = makeCodeDocument(getCode(getVendor(catalog), '-1'), catalog, getTestUrl);
    expect(JSON.parse(answer ?? '')).toEqual({ code: -1, message: 'Wrong address' });
  });
});
