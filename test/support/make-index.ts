import { makeLookupData } from '../../src/lookup/index/make-data.ts';
import { makeLookupIndex } from '../../src/lookup/index/growing-index.ts';
import type { LookupIndex } from '../../src/lookup/index/lookup-index.ts';
import type { IndexedCode, LookupData } from '../../src/lookup/index/data.ts';
import type { CatalogOverrides, VendorFolderOverrides } from './make-catalog.ts';
import { makeCode, makeEnvelope, makeTestCatalog } from './make-catalog.ts';

/** Answers with `{"ReplyCode": 21, "ReplyText": "…"}`; has messages with placeholders, and one message twice. */
export const CRM: VendorFolderOverrides = {
  id: 'crm',
  vendor: {
    name: 'Clarion',
    product: 'Clarion CRM',
    api: 'Web API',
    homepage: 'https://clarion.example/',
    envelopes: [
      makeEnvelope({
        code: '/ReplyCode',
        message: '/ReplyText',
        example: '{ "ReplyCode": 1, "ReplyText": "" }',
      }),
    ],
  },
  codes: [
    makeCode({ code: '0', message: 'Request succeeded.' }),
    makeCode({ code: '1', message: 'Request succeeded in part.' }),
    makeCode({ code: '13', message: 'Customer identity number already in use.' }),
    makeCode({ code: '21', message: 'Client does not exist in Clarion.' }),
    makeCode({
      code: '26',
      message: 'Phone number is not valid: + [phone]',
      placeholders: ['+ [phone]'],
    }),
    makeCode({ code: '28', message: 'Customer identity number already in use.' }),
    makeCode({
      code: '30',
      message: 'Minimum age of [Minimum Age] years is required for registration.',
      placeholders: ['[Minimum Age]'],
    }),
  ],
};

/** Answers with `{"resultCd": "910", "resultMsg": "…", "resultDt": "…"}`; its codes have zeros in front. */
export const TAX: VendorFolderOverrides = {
  id: 'tax',
  vendor: {
    name: 'Revenue Office',
    product: 'eTax',
    api: 'Till API',
    envelopes: [
      makeEnvelope({
        code: '/resultCd',
        type: 'string',
        message: '/resultMsg',
        example: '{ "resultCd": "910", "resultMsg": "", "resultDt": "", "data": null }',
      }),
    ],
    hints: [
      { words: ['VSDC', 'other office'], says: 'VSDC is the office of another country.' },
      { fields: ['fault', 'faultstring'], says: 'This is a fault of a gateway.' },
      { fields: ['resultCd'], values: ['0', '00'], says: 'This is another writing of 000.' },
    ],
  },
  codes: [
    makeCode({ code: '000', message: 'It is succeeded' }),
    makeCode({ code: '001', message: 'There is no search result' }),
    makeCode({ code: '902', message: 'Device is not installed' }),
    makeCode({ code: '903', message: 'Only OSCU device can be verified.' }),
    makeCode({ code: '910', message: 'Request parameter error' }),
    makeCode({ code: '921', message: 'Maximum number of views are exceeded' }),
  ],
};

/** Answers with `{"code": 400, "message": "…", "error_code": 100312}`: two fields for two kinds of codes. */
export const QR: VendorFolderOverrides = {
  id: 'qr',
  vendor: {
    name: 'Moma QR Code',
    product: 'Moma',
    api: 'OpenAPI V2',
    aliases: ['墨码', 'moma.example'],
    sections: [
      { id: 'general', title: 'General' },
      { id: 'business', title: 'Business' },
    ],
    envelopes: [
      makeEnvelope({
        id: 'business',
        sections: ['business'],
        code: '/error_code',
        example: '{ "code": 400, "message": "", "error_code": 100312 }',
      }),
      makeEnvelope({
        id: 'general',
        sections: ['general'],
        example: '{ "code": 401, "message": "", "data": {} }',
      }),
    ],
    fallback: [{ from: '100300', to: '100329', says: 'Module error codes' }],
  },
  codes: [
    makeCode({ code: '0', section: 'general', message: 'Success' }),
    makeCode({ code: '400', section: 'general', message: 'Business error' }),
    makeCode({ code: '429', section: 'general', message: 'Calls too frequent' }),
    makeCode({ code: '100307', section: 'business', message: 'Record has been deleted' }),
    makeCode({ code: '100312', section: 'business', message: 'Form submission limit reached' }),
  ],
};

/** Answers with `{"code": 8, "data": …, "message": "…"}`; has anchors, and a domain that is not its name. */
export const SMS: VendorFolderOverrides = {
  id: 'sms',
  vendor: {
    name: 'Smsly',
    product: 'Smsly',
    api: 'SMS API v1',
    homepage: 'https://texting.example/',
    envelopes: [
      makeEnvelope({ example: '{ "code": 8, "data": { "recipient": "" }, "message": "" }' }),
    ],
    anchors: ['apiCode-{code}'],
  },
  codes: [
    makeCode({ code: '0', message: undefined, description: 'The request was accepted.' }),
    makeCode({ code: '8', message: undefined, description: 'The sender name is not approved.' }),
    makeCode({ code: '98', message: undefined, description: 'Some recipients were skipped.' }),
  ],
};

/** Answers with `{"header": {"isSuccessful": false, "resultCode": 4000004, …}}`; has keys and a code below zero. */
export const OCR: VendorFolderOverrides = {
  id: 'ocr',
  vendor: {
    name: 'Lumen Cloud',
    product: 'Paper OCR',
    api: 'OCR API',
    aliases: ['Lumen'],
    envelopes: [
      makeEnvelope({
        code: '/header/resultCode',
        message: '/header/resultMessage',
        example:
          '{ "header": { "isSuccessful": false, "resultCode": 4000004, "resultMessage": "" } }',
      }),
    ],
  },
  codes: [
    makeCode({ code: '-1', message: 'Fail', key: 'FAIL' }),
    makeCode({ code: '0', message: 'SUCCESS', key: 'SUCCESS' }),
    makeCode({
      code: '4000004',
      message: 'Uploaded file is empty.',
      key: 'UPLOADED_FILE_IS_EMPTY',
    }),
    makeCode({
      code: '4000122',
      message: 'Request Key is invalid or expired.',
      key: 'REQUEST_KEY_INVALID',
    }),
  ],
};

/** The standard of HTTP statuses. */
export const HTTP: VendorFolderOverrides = {
  id: 'http',
  vendor: {
    name: 'HTTP',
    product: 'HTTP',
    api: 'HTTP status codes',
    kind: 'standard',
    forms: [
      'HTTP/{word} {code}',
      'The requested URL returned error: {code}',
      '{code} Client Error: {message}',
      '<Response [{code}]>',
      'HttpStatus.{phrase}',
    ].map((form) => ({ form, by: 'a program', matches: [form], misses: [form] })),
  },
  codes: [
    makeCode({ code: '400', message: 'Bad Request' }),
    makeCode({ code: '404', message: 'Not Found' }),
    makeCode({ code: '503', message: 'Service Unavailable' }),
  ],
};

/** Vendors whose answers are of different shapes, and some of whose codes are the same strings. */
export const VENDORS: readonly VendorFolderOverrides[] = [CRM, TAX, QR, SMS, OCR, HTTP];

/** Makes what the look-up knows from what matters to the test. */
export function makeData(overrides: CatalogOverrides = { vendors: VENDORS }): LookupData {
  return makeLookupData(makeTestCatalog(overrides));
}

/** Makes an index of a few vendors. */
export function makeIndex(...vendors: readonly VendorFolderOverrides[]): LookupIndex {
  return makeLookupIndex(makeData({ vendors: vendors.length > 0 ? vendors : VENDORS }));
}

/** @throws {Error} if the index has no such code */
export function getIndexedCode(index: LookupIndex, vendor: string, wanted: string): IndexedCode {
  const found = index.getCodes(vendor).find(({ code }) => code === wanted);
  if (!found) throw new Error(`The index has no ${vendor}/${wanted} in this test.`);
  return found;
}
