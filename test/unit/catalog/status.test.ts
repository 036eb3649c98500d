import { describe, expect, test } from 'vitest';
import {
  formatStatusLine,
  getStatusPhrase,
  getVendorsAlways,
} from '../../../src/catalog/status.ts';
import {
  makeCode,
  makeEnvelope,
  makeTestCatalog,
  makeTestCode,
} from '../../support/make-catalog.ts';

/** Messages of the registry, and the phrase in each. */
const PHRASES = [
  ['423', 'Locked', 'Locked'],
  [
    '104',
    'Upload Resumption Supported (TEMPORARY - expires 2026-11-13)',
    'Upload Resumption Supported',
  ],
  ['510', 'Not Extended (OBSOLETED)', 'Not Extended'],
  ['299', 'Odd (one) (two)', 'Odd'],
  ['298', 'Odd (one (two))', 'Odd'],
  ['297', 'Odd (in between) Phrase', 'Odd (in between) Phrase'],
  ['203', 'Non-Authoritative Information', 'Non-Authoritative Information'],
] as const;

describe('formatStatusLine', () => {
  test.each(PHRASES)('writes %s %s with the phrase %s', (code, message, phrase) => {
    expect(formatStatusLine(makeTestCode({ code, message }))).toBe(`HTTP/1.1 ${code} ${phrase}`);
  });

  test.each([
    ['is a remark only', '(Unused)'],
    ['is missing', undefined],
  ])('writes no phrase where the message %s', (_, message) => {
    expect(formatStatusLine(makeTestCode({ code: '306', message }))).toBe('HTTP/1.1 306');
  });

  test('takes the first line of a message only', () => {
    const code = makeTestCode({ code: '200', message: 'OK (really)\nIt worked.' });
    expect(formatStatusLine(code)).toBe('HTTP/1.1 200 OK');
  });
});

describe('getStatusPhrase', () => {
  const catalog = makeTestCatalog({
    vendors: [
      { codes: [makeCode({ code: '404', message: 'No such mail' })] },
      {
        id: 'http',
        vendor: { kind: 'standard' },
        codes: [
          ...PHRASES.map(([code, message]) => makeCode({ code, message })),
          makeCode({ code: '306', message: '(Unused)' }),
          makeCode({ code: '305', message: undefined, key: 'X' }),
        ],
      },
    ],
  });

  test.each(PHRASES)('finds for %s, registered as %s, the phrase %s', (code, _, phrase) => {
    expect(getStatusPhrase(Number(code), catalog)).toBe(phrase);
  });

  test.each([
    ['an unregistered status', 599],
    ["a number that is a vendor's code", 404],
    ['a status without a message', 305],
    ['a status whose message is a remark only', 306],
  ])('finds nothing for %s', (_, status) => {
    expect(getStatusPhrase(status, catalog)).toBeUndefined();
  });

  test('finds nothing in a catalog without HTTP', () => {
    expect(getStatusPhrase(404, makeTestCatalog())).toBeUndefined();
  });
});

describe('getVendorsAlways', () => {
  const with200 = makeEnvelope({ http: 200 });
  const with500 = makeEnvelope({ http: 500, codes: ['9'] });
  const open = makeEnvelope({ codes: ['0'] });
  const catalog = makeTestCatalog({
    vendors: [
      { id: 'always', vendor: { envelopes: [with200, { ...with200, codes: ['0'] }] } },
      { id: 'mixed', vendor: { envelopes: [with200, with500] } },
      { id: 'unsaid', vendor: { envelopes: [with200, open] } },
      { id: 'silent', vendor: { envelopes: [] } },
    ],
  });

  test('finds the vendors whose every envelope has the status', () => {
    expect(getVendorsAlways(200, catalog).map(({ id }) => id)).toEqual(['always']);
  });

  test('finds nobody for a status that some envelopes have', () => {
    expect(getVendorsAlways(500, catalog)).toEqual([]);
  });
});
