import { describe, expect, test } from 'vitest';
import { makeUnknown } from '../../../../src/lookup/answer/unknown.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { lookUp, lookUpFrom } from '../../../../src/lookup/look-up.ts';
import { readCases } from '../../../support/make-cases.ts';
import { makeCode, makeNote } from '../../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../../support/make-catalog.ts';
import { HTTP, makeData, makeIndex } from '../../../support/make-index.ts';
import { openShards } from '../../../support/read-shards.ts';

const index = makeIndex();

describe('makeUnknown', () => {
  test.each([
    ['{"ReplyCode":77,"ReplyText":"x"}', ['crm 77']],
    ['Clarion 77', ['crm 77']],
    ['/crm/77/', ['crm 77']],
    ['error 77', [' 77']],
    [
      '{"ReplyCode":77,"ReplyText":"x"} and {"resultCd":"904","resultMsg":"x"}',
      ['crm 77', 'tax 904'],
    ],
    ['all is well', []],
  ])('lists of %s %j', (text, unknown) => {
    expect(getIds(text)).toEqual(unknown);
  });

  test('counts a code, and tells its first and last line', () => {
    const line = '{"ReplyCode":77,"ReplyText":"x"}\n';
    const [unknown] = make(`\n${line}\n${line}${line}`);
    expect(unknown).toMatchObject({ code: '77', count: 3, firstLine: 2, lastLine: 5 });
  });

  test('lists a limited number', () => {
    const text = Array.from({ length: 500 }, (_, i) => `error ${i + 7000}`).join('\n');
    expect(make(text).length).toBeLessThan(50);
  });

  test('tells the documented range, the nearest codes, and who else has it', () => {
    const [unknown] = make('{"code":401,"message":"x","error_code":100320}');
    expect(unknown).toMatchObject({
      vendor: { id: 'qr', product: 'Moma', name: 'Moma QR Code' },
      fallback: { from: '100300', to: '100329', says: 'Module error codes' },
      nearest: [{ code: '100312' }, { code: '100307' }, {}, {}, {}],
      elsewhere: [],
    });
    expect(make('Clarion 4000004')[0]?.elsewhere).toMatchObject([{ vendor: 'ocr' }]);
  });

  test.each(['__proto__', 'constructor', '{"ReplyCode":"__proto__","ReplyText":"x"}'])(
    'finds nothing near %s',
    (text) => {
      expect(make(text).flatMap(({ nearest, elsewhere }) => [...nearest, ...elsewhere])).toEqual(
        [],
      );
    },
  );
});

describe('a code of a class', () => {
  const state: VendorFolderOverrides = {
    id: 'state',
    vendor: {
      kind: 'standard',
      name: 'State Group',
      product: 'Stately',
      sections: [
        { id: '23', title: 'Rules' },
        { id: '42', title: 'Syntax' },
      ],
      fallback: [
        { pattern: '23???', section: '23', says: 'Class 23' },
        { pattern: '42???', section: '42', says: 'Class 42' },
        { from: '0', to: '99', says: 'Others' },
      ],
    },
    codes: [makeCode({ code: '23001', section: '23' }), makeCode({ code: '42001', section: '42' })],
    notes: { 'class/23': makeNote({ title: 'A `rule` is broken' }) },
  };
  const classes = makeIndex(state, HTTP);
  const vendor = { id: 'state', product: 'Stately', name: 'State Group', isStandard: true };

  test('is told with what we say of the class', () => {
    expect(make('Stately 23999', classes)).toMatchObject([
      {
        vendor,
        fallback: { pattern: '23???', section: '23', says: 'Class 23', title: 'A rule is broken' },
        nearest: [{ code: '23001' }, { code: '42001' }],
      },
    ]);
    expect(make('Stately 42999', classes)[0]?.fallback).toEqual({
      pattern: '42???',
      section: '42',
      says: 'Class 42',
    });
  });

  test('may be that of a catalog which the text does not name, if it looks so', () => {
    expect(make('23999', classes)).toMatchObject([
      { code: '23999', classes: [{ vendor, pattern: '23???', title: 'A rule is broken' }] },
    ]);
    expect(make('23999', classes)[0]).not.toHaveProperty('vendor');
  });

  test.each(['Stately 23999', '23999', 'error 23999', 'Stately 42999', '24999'])(
    'is told from shards as from the whole: %s',
    async (text) => {
      const filler = { id: 'filler', codes: Array.from({ length: 600 }, (_, i) => `F${i}`) };
      const data = makeData({ vendors: [state, HTTP, filler] });
      const { unknown } = await lookUpFrom(text, await openShards(data));
      expect(unknown).toEqual(lookUp(text, makeLookupIndex(data)).unknown);
    },
  );

  test.each(['239999', '2399', '24999', '77'])('is not %s', (code) => {
    expect(make(code, classes)[0]).not.toHaveProperty('classes');
  });
});

function make(text: string, catalogs = index) {
  const { match } = readCases(text, catalogs);
  return makeUnknown(match, [], catalogs);
}

function getIds(text: string): string[] {
  return make(text).map(({ vendor, code }) => `${vendor?.id ?? ''} ${code}`);
}
