import { describe, expect, test } from 'vitest';
import { selectCases } from '../../../../src/lookup/answer/select.ts';
import { isTold } from '../../../../src/lookup/answer/told.ts';
import { getCase, readCases } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('selectCases', () => {
  test.each([
    ['the code of the vendor that is named', 'Paper OCR 0', ['ocr/0']],
    ['the field rather than the number', '{"ReplyCode":0,"ReplyText":""}', ['crm/0']],
    ["nobody else's code where the vendor lists none", '{"ReplyCode":910,"ReplyText":"x"}', []],
    ["nobody else's code beside a name", 'Clarion 910', []],
    ['no number that only stands about', 'it broke 21 of them', []],
    [
      'the status beside what the body says',
      'HTTP/1.1 400\n\n{"ReplyCode":21}',
      ['crm/21', 'http/400'],
    ],
    [
      'the status beside an unlisted code',
      'HTTP/1.1 400\n\n{"ReplyCode":77,"ReplyText":""}',
      ['http/400'],
    ],
    ['the status where there is nothing else', 'HTTP/1.1 503 Service Unavailable', ['http/503']],
    ['all codes that a bare number may be', '400', ['qr/400', 'http/400']],
    ['codes of several vendors', '{"ReplyCode":21}\n{"resultCd":"910"}', ['crm/21', 'tax/910']],
    ['the whole message rather than a part', 'Request parameter error', ['tax/910']],
  ])('keeps %s', (_, text, codes) => {
    const { cases, match } = readCases(text, index);
    const kept = selectCases(cases, match).map(({ code }) => `${code.vendor}/${code.code}`);
    expect(kept.toSorted()).toEqual(codes.toSorted());
  });
});

describe('isTold', () => {
  test.each([
    ['{"ReplyCode":21}', 'crm/21', true],
    ['{"replycode":21}', 'crm/21', false],
    ['{"code":8,"data":{},"message":""}', 'sms/8', false],
    ['21', 'crm/21', false],
  ])('tells whether a field of %s tells %s and its vendor', (text, id, expected) => {
    expect(isTold(getCase(text, index, id))).toBe(expected);
  });
});
