import { describe, expect, test } from 'vitest';
import { findInExchange, getExchange, isOnlyLogged } from '../../../src/catalog/exchange.ts';
import { HTTP_ID } from '../../../src/catalog/http-id.ts';
import { getCode, makeCode, makeNote, makeTestVendor } from '../../support/make-catalog.ts';

const CONTINUED = 'PUT /206 HTTP/1.1\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 206 OK\nAge: 206';

describe('findInExchange', () => {
  test.each([
    ['100', 'HTTP/1.1 ', CONTINUED],
    ['206', 'HTTP/1.1 ', CONTINUED],
    ['306', 'HTTP/1.1 ', 'HTTP/1.1 306\nAge: 1'],
    [
      '208',
      '<status>HTTP/1.1 ',
      'HTTP/1.1 207 Multi-Status\n\n<status>HTTP/1.1 208 Already Reported',
    ],
  ])('finds the status %s in a status line, also of a part', (code, before, text) => {
    const place = findInExchange(code, text, HTTP_ID);
    expect(place && cut(text, place)).toEqual([before, code]);
  });

  test.each(['200', '10', '00'])('finds no status %s elsewhere', (code) => {
    expect(findInExchange(code, `${CONTINUED}\n200`, HTTP_ID)).toBeUndefined();
  });

  test.each([
    ['042', '{ "id": "1042", "code": "042" }', '"'],
    ['a.b', 'axb a.b', ' '],
  ])('finds %s of anybody else as a word', (code, text, before) => {
    const place = findInExchange(code, text, 'acme');
    expect(place && cut(text, place)).toEqual([before, code]);
  });
});

describe('getExchange', () => {
  test('gives the example of the note, and nothing where there is none', () => {
    const example = 'It says 042.';
    const vendor = makeTestVendor({
      codes: [makeCode({ code: '042' }), makeCode({ code: '7' })],
      notes: { '042': makeNote({ example }), '7': makeNote() },
    });
    expect(getExchange(getCode(vendor, '042'))).toEqual({
      text: example,
      codeStart: 8,
      codeEnd: 11,
    });
    expect(getExchange(getCode(vendor, '7'))).toBeUndefined();
  });
});

describe('isOnlyLogged', () => {
  test.each([
    ['the line of an access log', true, '1 - - [1] "GET / HTTP/1.1" 499 0 "-" "-"'],
    ['a status line', false, 'GET / HTTP/1.1\n\nHTTP/1.1 499 Closed'],
  ])('tells from %s: %s', (_, expected, example) => {
    const code = makeCode({ code: '499' });
    const vendor = makeTestVendor({
      id: HTTP_ID,
      codes: [code],
      notes: { '499': makeNote({ example }) },
    });
    expect(isOnlyLogged(getCode(vendor, '499'))).toBe(expected);
  });
});

/** What stands just before a code, up to nine characters, and the code. */
function cut(text: string, { codeStart, codeEnd }: { codeStart: number; codeEnd: number }) {
  const line = text.slice(text.lastIndexOf('\n', codeStart) + 1, codeStart);
  return [line.includes('HTTP/') ? line : line.slice(-1), text.slice(codeStart, codeEnd)];
}
