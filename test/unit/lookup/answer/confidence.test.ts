import { describe, expect, test } from 'vitest';
import { getConfidence } from '../../../../src/lookup/answer/confidence.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import { makeFixtureCatalog } from '../../../support/fixture-catalog.ts';
import { makeCode, makeEnvelope, makeVendorFolder } from '../../../support/make-catalog.ts';
import { getCase } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';
import { ERRNO } from '../../../support/programs.ts';

const index = makeIndex();

/** Nothing else bears on it. */
const ALONE = { isRivalled: false, isSeldom: false, isBeside: false, isStandard: false, doubts: 0 };

describe('getConfidence', () => {
  test.each([
    ['/crm/21/', 'crm/21', 'certain'],
    ['{"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}', 'crm/21', 'certain'],
    ['{"ReplyCode":21,"ReplyText":""}', 'crm/21', 'likely'],
    ['Clarion 21', 'crm/21', 'certain'],
    ['Host: api.texting.example\ncode: 8', 'sms/8', 'certain'],
    ['UPLOADED_FILE_IS_EMPTY', 'ocr/4000004', 'likely'],
    ['Client does not exist in Clarion.', 'crm/21', 'certain'],
    ['{"ReplyCode":21}', 'crm/21', 'likely'],
    ['{"code":8,"data":{},"message":""}', 'sms/8', 'possible'],
    ['4000122', 'ocr/4000122', 'likely'],
    ['claroin 21', 'crm/21', 'likely'],
    ['FILE_IS_EMPTY', 'ocr/4000004', 'likely'],
    ['HTTP/1.1 503', 'http/503', 'certain'],
    ['21', 'crm/21', 'possible'],
    ['error 0', 'sms/0', 'possible'],
    ['limit submission', 'qr/100312', 'possible'],
  ])('says of %j that %s is %s', (text, id, confidence) => {
    expect(getConfidence(getCase(text, index, id), ALONE)).toBe(confidence);
  });

  test('is not certain where another code may be meant', () => {
    expect(
      getConfidence(getCase('/crm/21/', index, 'crm/21'), { ...ALONE, isRivalled: true }),
    ).toBe('likely');
  });

  test('calls the code of a number on few systems possible beside one on the first of them', () => {
    const programs = makeLookupIndex(makeLookupData(makeFixtureCatalog([makeVendorFolder(ERRNO)])));
    const answers = lookUp('errno 61', programs).answers.map(
      ({ code, confidence }) => `${code} ${confidence}`,
    );
    expect(answers).toEqual(['ENODATA likely', 'ECONNREFUSED possible']);
  });

  test.each(['/crm/21/', '{"ReplyCode":21}', '21'])(
    'calls %j possible where there is a doubt',
    (text) => {
      expect(getConfidence(getCase(text, index, 'crm/21'), { ...ALONE, doubts: 1 })).toBe(
        'possible',
      );
    },
  );

  test('takes a name that stands in a field of everybody for one ground', () => {
    const codes = ['rate_limit', 'card_declined'].map((code) => makeCode({ code }));
    const example = '{"error":{"code":"","message":"","kind":""}}';
    const envelopes = [makeEnvelope({ code: '/error/code', type: 'string', example })];
    const own = makeIndex({ id: 'cards', vendor: { names: 'as-written', envelopes }, codes });
    const rate = (text: string, code: string) =>
      getConfidence(getCase(text, own, `cards/${code}`), ALONE);
    expect(rate('{"code":"rate_limit","message":"no"}', 'rate_limit')).toBe('possible');
    expect(rate('{"code":"card_declined","message":"no"}', 'card_declined')).toBe('likely');
  });

  test('takes no plain word in a field to be rare', () => {
    const codes = ['Failed', 'BackOff'].map((code) => makeCode({ code }));
    const envelopes = [makeEnvelope({ code: '/status/reason', type: 'string', example: '{}' })];
    const own = makeIndex({ id: 'pods', vendor: { kind: 'standard', envelopes }, codes });
    const rate = (code: string) =>
      getConfidence(getCase(`reason: ${code}`, own, `pods/${code}`), {
        ...ALONE,
        isStandard: true,
      });
    expect([rate('Failed'), rate('BackOff')]).toEqual(['possible', 'likely']);
  });

  test('takes a longer number to be rare where it is a standard’s', () => {
    const long = getCase('4000122', index, 'ocr/4000122');
    expect(getConfidence(long, { ...ALONE, isStandard: true })).toBe('likely');
    const short = getCase('100312', index, 'qr/100312');
    expect(getConfidence(short, ALONE)).toBe('likely');
    expect(getConfidence(short, { ...ALONE, isStandard: true })).toBe('possible');
  });

  test('is never less than possible', () => {
    const entry = getCase('21', index, 'crm/21');
    expect(getConfidence(entry, { ...ALONE, isRivalled: true, doubts: 9 })).toBe('possible');
  });

  test('says more of a code that stands beside one that tells the vendor', () => {
    const entry = getCase('{"code":400,"error_code":100312}', index, 'qr/400');
    expect(getConfidence(entry, ALONE)).toBe('possible');
    expect(getConfidence(entry, { ...ALONE, isBeside: true })).toBe('likely');
  });
});
