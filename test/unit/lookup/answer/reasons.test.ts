import { describe, expect, test } from 'vitest';
import { makeReasons } from '../../../../src/lookup/answer/reasons.ts';
import { getCase } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('makeReasons', () => {
  test.each([
    ['/crm/21/', 'crm/21', 'the address is that of this code'],
    ['{"ReplyCode":21}', 'crm/21', "`ReplyCode` is Clarion CRM's field"],
    [
      '{"code":8,"data":{},"message":""}',
      'sms/8',
      'Smsly answers with `code` beside `data` and `message`',
    ],
    ['{"code":8}', 'sms/8', 'Smsly answers with `code`'],
    ['UPLOADED_FILE_IS_EMPTY', 'ocr/4000004', '`UPLOADED_FILE_IS_EMPTY` is its key'],
    ['FILE_IS_EMPTY', 'ocr/4000004', 'a part of its key `UPLOADED_FILE_IS_EMPTY` is there'],
    ['Client does not exist in Clarion.', 'crm/21', 'the message is the listed one'],
    ['Cliant does not exsist in Clarion', 'crm/21', 'the message is nearly the listed one'],
    ['claroin 21', 'crm/21', '“claroin” looks like Clarion CRM'],
    ['identity number already', 'crm/13', 'a part of its message is there'],
    ['form limit submission', 'qr/100312', 'the words are in what is said of it'],
    ['墨码 100307', 'qr/100307', 'the text names 墨码'],
    ['Host: api.texting.example\ncode: 8', 'sms/8', '`api.texting.example` is a domain of Smsly'],
    ['sms 8', 'sms/8', '“sms” is in the name of Smsly'],
    ['HTTP/1.1 503', 'http/503', 'it is the HTTP status of the answer'],
    ['21', 'crm/21', '`21` is listed for Clarion CRM only'],
    ['0', 'crm/0', '`0` is listed for several vendors'],
  ])('says of %j why it is %s: %s', (text, id, reason) => {
    expect(makeReasons(getCase(text, index, id), index)).toContain(reason);
  });

  test('says the strongest first', () => {
    const text = '{"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}';
    expect(makeReasons(getCase(text, index, 'crm/21'), index).slice(0, 2)).toEqual([
      "`ReplyCode` is Clarion CRM's field",
      'the message is the listed one',
    ]);
  });
});
