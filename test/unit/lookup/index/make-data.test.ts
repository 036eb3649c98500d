import { describe, expect, test } from 'vitest';
import type { IndexedVendor } from '../../../../src/lookup/index/data.ts';
import {
  makeFullCatalog,
  makeCode,
  makeEnvelope,
  makeNote,
} from '../../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../../support/make-catalog.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { HTTP, makeData, QR, SMS, TAX } from '../../../support/make-index.ts';

describe('makeLookupData', () => {
  test('makes plain data', () => {
    const data = makeLookupData(makeFullCatalog());
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('says of a code what a text can tell', () => {
    const { codes } = makeLookupData(makeFullCatalog());
    expect(codes.find(({ code }) => code === '994')).toMatchInlineSnapshot(`
      {
        "code": "994",
        "description": "Check the address.",
        "field": 1,
        "http": 400,
        "isAsWritten": true,
        "isDistinctive": true,
        "key": "ERR_ADDRESS",
        "message": "Wrong address: [address]",
        "numbers": {
          "linux": "22",
          "macos": "994",
        },
        "otherKeys": [
          "ErrAddress",
          "E994",
        ],
        "otherMessages": [
          {
            "message": "bad address %s",
            "placeholders": [
              "%s",
            ],
          },
        ],
        "placeholders": [
          "[address]",
        ],
        "section": "mail",
        "title": "The to address is wrong",
        "vendor": "acme",
        "verdict": {
          "actor": "caller",
          "outcome": "failure",
          "retry": "after-fix",
        },
      }
    `);
  });

  test('leaves out what a code does not have', () => {
    const { codes } = makeData({
      vendors: [{ codes: [makeCode({ message: undefined, key: 'X' })] }],
    });
    expect(codes).toEqual([{ vendor: 'acme', code: '1', key: 'X' }]);
  });

  test('keeps what our note says in one line', () => {
    const note = makeNote({
      title: 'The `to` address is wrong',
      outcome: 'partial',
      retry: 'never',
    });
    const { codes } = makeData({ vendors: [{ notes: { 1: note } }] });
    expect(codes[0]?.title).toBe('The to address is wrong');
    expect(codes[0]?.verdict).toMatchObject({ outcome: 'partial', retry: 'never' });
  });

  test('makes one field of each pointer to a code', () => {
    const { fields } = getOnly(QR);
    expect(fields).toMatchObject([
      { path: ['error_code'], message: 'message', names: ['code', 'message', 'error_code'] },
      { path: ['code'], message: 'message', names: ['code', 'message', 'data'] },
    ]);
    const { codes } = makeData({ vendors: [QR] });
    expect(codes.find(({ code }) => code === '100312')?.field).toBeUndefined();
    expect(codes.find(({ code }) => code === '400')?.field).toBe(1);
  });

  test('counts the vendors that have a field of a name', () => {
    const { vendors } = makeData({ vendors: [QR, SMS, TAX] });
    const users = vendors.flatMap(({ fields }) =>
      fields.map(({ path, users: count }) => `${path.join('/')} ${count}`),
    );
    expect(users.toSorted()).toEqual(['code 2', 'code 2', 'error_code 1', 'resultCd 1']);
  });

  test('takes texts of answers with certain codes for samples of these', () => {
    const envelope = makeEnvelope({
      codes: ['0'],
      example: '{ "code": 0, "message": "ok", "time": "…", "n": 5 }',
    });
    const { fields } = getOnly({ vendor: { envelopes: [envelope] }, codes: ['0'] });
    expect(fields[0]?.samples).toEqual({ 0: { message: 'ok' } });
  });

  test('tells names from domains', () => {
    const vendor = {
      aliases: ['艾克美', 'acme.example'],
      homepage: 'https://www.acme-mail.example/',
      documentation: [
        { title: 'Guide', url: 'https://docs.acme.test/x' },
        { title: 'Code', url: 'https://github.com/acme/docs' },
      ],
    };
    expect(getOnly({ vendor })).toMatchObject({
      names: ['Acme', 'Acme Mail', '艾克美'],
      hosts: ['acme-mail.example', 'acme.test', 'acme.example'],
    });
  });

  test('knows no domains of a standard', () => {
    const vendor = { ...HTTP.vendor, homepage: 'https://http.example/' };
    expect(getOnly({ ...HTTP, vendor })).toMatchObject({ isStandard: true, hosts: [] });
  });

  test('takes words of names for topics that no text of another vendor has', () => {
    const mail = {
      id: 'mail',
      vendor: { name: 'Postly', product: 'Postly', api: 'Mail parcel API' },
    };
    const other = { codes: [makeCode({ message: 'The parcel is lost' })] };
    const { vendors } = makeData({ vendors: [mail, { id: 'other', ...other }] });
    expect(vendors.find(({ id }) => id === 'mail')?.topics).toEqual(['postly', 'mail']);
  });

  test('hands on ranges, anchors and hints', () => {
    expect(getOnly(QR).fallback).toEqual([
      { from: '100300', to: '100329', says: 'Module error codes' },
    ]);
    expect(getOnly(SMS).anchors).toEqual(['apiCode-{code}']);
    expect(getOnly(TAX).hints).toEqual(TAX.vendor?.hints);
  });
});

function getOnly(vendor: VendorFolderOverrides): IndexedVendor {
  const [only] = makeData({ vendors: [vendor] }).vendors;
  if (!only) throw new Error('The catalog has no vendor.');
  return only;
}
