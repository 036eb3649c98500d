import { describe, expect, test } from 'vitest';
import { makeSearchRecords } from '../../../src/search/records.ts';
import type { SearchRecord } from '../../../src/search/records.ts';
import type { CodeData } from '../../../src/schemas/code.ts';
import {
  makeCode,
  makeFullCatalog,
  makeNote,
  makeTestCatalog,
} from '../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../support/make-catalog.ts';

describe('makeSearchRecords', () => {
  test('makes a record of every vendor and, behind it, of its codes', () => {
    const catalog = makeTestCatalog({
      vendors: [{ codes: ['0', '-1'] }, { id: 'beta', codes: ['A/B'] }],
    });
    expect([...makeSearchRecords(catalog)].map(({ url }) => url)).toEqual([
      '/acme/',
      '/acme/0/',
      '/acme/-1/',
      '/beta/',
      '/beta/a~slash~b/',
    ]);
  });

  test('says of a vendor what people type', () => {
    const vendor = { aliases: ['艾克美', 'acme.example'] };
    expect(getRecords({ vendor })[0]).toMatchInlineSnapshot(`
      {
        "content": "Acme. Acme Mail. Mail API v1. 艾克美. acme.example. Acme sends mail.",
        "filters": {
          "vendor": [
            "Acme Mail (Acme)",
          ],
        },
        "language": "en",
        "meta": {
          "title": "Acme Mail (Acme)",
          "vendor": "Mail API v1",
        },
        "url": "/acme/",
      }
    `);
  });

  test('says of a code what is known', () => {
    const records = [...makeSearchRecords(makeFullCatalog())];
    expect(records.find(({ url }) => url === '/acme/994/')).toMatchInlineSnapshot(`
      {
        "content": "Wrong address: [address]
      Check the address.
      ERR_ADDRESS
      ErrAddress
      E994
      bad address %s
      22
      994
      The to address is wrong
      What to do

      Correct it.
      Acme Mail 994
      HTTP 400",
        "filters": {
          "actor": [
            "your integration",
          ],
          "http": [
            "400",
          ],
          "outcome": [
            "failure",
          ],
          "problem": [
            "Invalid request",
          ],
          "retry": [
            "only after a fix",
          ],
          "vendor": [
            "Acme Mail (Acme)",
          ],
        },
        "language": "en",
        "meta": {
          "code": "994",
          "key": "ERR_ADDRESS",
          "title": "Acme Mail 994",
          "vendor": "Acme",
        },
        "url": "/acme/994/",
      }
    `);
  });

  test('leaves out what is not known', () => {
    expect(getRecord({ code: '7', message: 'No' })).toEqual({
      url: '/acme/7/',
      content: 'No\nAcme Mail 7',
      language: 'en',
      meta: { title: 'Acme Mail 7', vendor: 'Acme', code: '7' },
      filters: { vendor: ['Acme Mail (Acme)'] },
    });
  });

  test.each([
    ['名前', '/acme/%E5%90%8D%E5%89%8D/'],
    ['é', '/acme/%C3%A9/'],
    ['100%', '/acme/100~percent~/'],
    ['a b', '/acme/a~space~b/'],
    ['?#', '/acme/~question~~hash~/'],
  ])('encodes the address of %s', (code, url) => {
    expect(getRecord({ code }).url).toBe(url);
  });

  test.each(['0', '000', '-1', 'ERR_X', '名前'])('keeps the code %s as it is', (code) => {
    const { content, meta } = getRecord({ code, message: 'No' });
    expect(content.split('\n')).toContain(`Acme Mail ${code}`);
    expect(meta).toMatchObject({ code, title: `Acme Mail ${code}` });
  });

  test('keeps placeholders and every line of a message', () => {
    expect(getRecord({ message: 'Wrong: [a]\nCheck.' }).content).toContain('Wrong: [a]\nCheck.');
  });

  test('writes descriptions and notes without Markdown', () => {
    const notes = { 1: makeNote({ title: 'The `to`', body: '**Mend** it.' }) };
    const { content } = getRecord({ description: '[RFC](https://a.example)' }, { notes });
    expect(content).toBe('Wrong address\nRFC\nThe to\nMend it.\nAcme Mail 1');
  });

  test('filters by vendor and HTTP status', () => {
    expect(getRecord({ http: 404 }).filters).toEqual({
      vendor: ['Acme Mail (Acme)'],
      http: ['404'],
    });
  });

  test('filters by outcome and problem', () => {
    const notes = { 1: makeNote({ outcome: 'failure', problem: 'NOT_FOUND' }) };
    expect(getRecord({}, { notes }).filters).toMatchObject({
      outcome: ['failure'],
      problem: ['Not found'],
    });
  });

  test('makes a record of every kind of problem that occurs', () => {
    const notes = { 1: makeNote({ outcome: 'failure', problem: 'NOT_FOUND' }) };
    const record = getRecords({ notes }).find(({ url }) => url === '/problem/not-found/');
    expect(record).toMatchObject({
      meta: { title: 'Not found', key: 'NOT_FOUND' },
      filters: { problem: ['Not found'] },
    });
  });

  test('gives every record plain texts, which the index takes in', () => {
    for (const { meta, filters, ...texts } of makeSearchRecords(makeFullCatalog())) {
      const values = [
        ...Object.values(texts),
        ...Object.values(meta),
        ...Object.values(filters).flat(),
      ];
      expect(values.map((value) => typeof value)).toEqual(values.map(() => 'string'));
    }
  });
});

function getRecords(overrides: VendorFolderOverrides): SearchRecord[] {
  return [...makeSearchRecords(makeTestCatalog({ vendors: [overrides] }))];
}

/** The record of the only code of a vendor. */
function getRecord(
  code: Partial<CodeData>,
  overrides: Omit<VendorFolderOverrides, 'codes'> = {},
): SearchRecord {
  const record = getRecords({ ...overrides, codes: [makeCode(code)] })[1];
  if (!record) throw new Error('The code has no record.');
  return record;
}
