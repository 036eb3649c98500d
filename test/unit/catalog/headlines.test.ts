import { describe, expect, test } from 'vitest';
import { getCode } from '../../../src/catalog/catalog.ts';
import { getCodeDescription, getCodesName, getCodeTitle } from '../../../src/catalog/headlines.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { FIXTURE_CATALOG } from '../../support/catalogs.ts';

const catalog = loadCatalog(FIXTURE_CATALOG);
const get = (id: string) => getCode(catalog, id);

describe('getCodeTitle', () => {
  test('calls a failure an error code, an HTTP status a status code, the rest response codes', () => {
    expect(['hyper/10', 'http/423', 'mobizon/0'].map((id) => getCodeTitle(get(id))))
      .toMatchInlineSnapshot(`
        [
          "Hyper error code 10: The requested resource is currently… · Retcode",
          "HTTP status code 423: Locked · Retcode",
          "Mobizon response code 0: Operation completed successfully. · Retcode",
        ]
      `);
  });
});

describe('getCodeDescription', () => {
  test('says what it means, whether to retry and who acts, or that it is no failure', () => {
    expect(['hyper/10', 'http/423', 'mobizon/0'].map((id) => getCodeDescription(get(id))))
      .toMatchInlineSnapshot(`
        [
          "Something else is working on this account at the moment; wait and send it again. Failure · retry: yes, with growing pauses · who acts: your integration.",
          "Somebody else holds a lock on it, or you hold it and did not send its token. Failure · retry: yes, later · who acts: your integration. IANA, HTTP status codes.",
          "The call did its work; an SMS is accepted, not yet delivered, and delivery has a status of its own. Success. Mobizon, SMS API v1.",
        ]
      `);
  });

  test('cuts what it means and never the verdict', () => {
    const code = get('hyper/10');
    const note = code.note && { ...code.note, title: 'word '.repeat(60).trim() };
    const description = getCodeDescription({ ...code, note });
    expect(description).toMatch(/^(?:word )+word… Failure · retry: .* · who acts: .*\.$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });
});

describe('getCodesName', () => {
  test('names the company behind a product, once', () => {
    const names = [...catalog.vendors.values()].map(getCodesName);
    expect(names).toMatchInlineSnapshot(`
      [
        "Caoliao error codes (Caoliao QR Code)",
        "Document OCR error codes (NHN Cloud)",
        "eTIMS error codes (Kenya Revenue Authority)",
        "Hyper error codes (SYE)",
        "Mobizon error codes",
        "HTTP status codes",
      ]
    `);
  });
});
