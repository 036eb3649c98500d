import { describe, expect, test } from 'vitest';
import { field } from '../../../../src/lookup/forms/field.ts';
import { isTelling } from '../../../../src/lookup/match/field-fit.ts';
import { makeCode, makeEnvelope } from '../../../support/make-catalog.ts';
import { CRM, makeIndex } from '../../../support/make-index.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex();

describe('field', () => {
  test.each([
    ['{"ReplyCode":21}', ['crm/21']],
    ['{"ReplyCode":"21"}', ['crm/21']],
    ['{"ReplyCode":21.0}', ['crm/21']],
    ['{"replyCode":21}', ['crm/21']],
    ['{"reply_code":21}', ['crm/21']],
    ['{"resultCd":"000"}', ['tax/000']],
    ['{"header":{"resultCode":-1}}', ['ocr/-1']],
    ['{"code":8,"data":{}}', ['sms/8']],
    ['{"code":0}', ['qr/0', 'sms/0']],
    ['{"code":400,"error_code":100312}', ['qr/400', 'qr/100312']],
  ])('finds in %s %j', (text, codes) => {
    expect(find(text).codes.toSorted()).toEqual(codes.toSorted());
  });

  test.each([
    ['zeros too few', '{"resultCd":"0"}'],
    ['zeros too many', '{"ReplyCode":"021"}'],
    ['a number with zeros', '{"ReplyCode":021}'],
    ['another sign', '{"ReplyCode":-21}'],
    ['a code of another field', '{"code":100312}'],
    ['a code of another vendor', '{"ReplyCode":910}'],
    ['a beginning', '{"ReplyCode":2}'],
    ['nothing', '{"ReplyCode":""}'],
    ['no value', '{"ReplyCode":null}'],
    ['another name', '{"constructor":21,"__proto__":21}'],
  ])('finds nothing in %s', (_, text) => {
    expect(find(text).codes).toEqual([]);
  });

  test('tells of codes that the vendor does not list', () => {
    expect(find('{"ReplyCode":77,"ReplyText":"x"}').unlisted).toEqual(['crm/77']);
  });

  test.each(['', ' ', 'a sentence', 'x'.repeat(50)])('takes %j for no code', (value) => {
    expect(find(JSON.stringify({ ReplyCode: value })).unlisted).toEqual([]);
  });

  test('takes the code of an item for none of the answer', () => {
    const text = '{"ReplyCode":0,"items":[{"ReplyCode":21},{"ReplyCode":77}]}';
    expect(find(text)).toMatchObject({ codes: ['crm/0'], unlisted: [] });
  });

  test('finds the codes of a list without an answer around it', () => {
    expect(find('[{"ReplyCode":21},{"ReplyCode":13}]').codes).toEqual(['crm/21', 'crm/13']);
  });

  test('tells how exactly a field is the documented one', () => {
    expect(getFit('{"ReplyCode":21,"ReplyText":"x","more":1}')).toMatchObject({
      isExact: true,
      vendors: 1,
      siblings: ['ReplyText'],
      strangers: 1,
    });
    expect(getFit('{"replycode":21}')).toMatchObject({ isExact: false, siblings: [] });
  });

  test('tells whether a field stands where it is documented', () => {
    expect(getFit('{"header":{"resultCode":0}}').isExact).toBe(true);
    expect(getFit('{"a":[{"header":{"resultCode":0}}]}').isExact).toBe(true);
    expect(getFit('{"resultCode":0}').isExact).toBe(false);
    expect(getFit('{"other":{"resultCode":0}}').isExact).toBe(false);
  });

  test('knows the texts of documented answers', () => {
    const { pieces } = field.find(readSetting('{"code":0,"message":"OK"}', makeSampleIndex()));
    expect(pieces[0]?.isSample).toBe(true);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s for a value like any other beside such texts',
    (value) => {
      const text = `{"code":"${value}","constructor":"x","name":"x","length":"1","toString":"x"}`;
      expect(field.find(readSetting(text, makeSampleIndex())).pieces).toEqual([]);
    },
  );
});

describe('isTelling', () => {
  test.each([
    ['{"ReplyCode":77,"ReplyText":"x"}', true],
    ['{"ReplyCode":77}', true],
    ['{"ReplyCode":77,"id":1}', false],
    ['{"replycode":77,"ReplyText":"x"}', false],
    ['{"code":77,"data":{},"message":"x"}', false],
  ])('tells whether the shape of %s tells the vendor', (text, expected) => {
    const { unlisted = [] } = field.find(readSetting(text, index));
    expect(unlisted.some(({ fit }) => fit !== undefined && isTelling(fit))).toBe(expected);
  });
});

function find(text: string) {
  const { pieces, unlisted = [] } = field.find(readSetting(text, index));
  return {
    codes: pieces.map(({ code }) => `${code.vendor}/${code.code}`),
    unlisted: unlisted.map(({ vendor, code }) => `${vendor?.id ?? ''}/${code}`),
  };
}

function getFit(text: string) {
  const [found] = field.find(readSetting(text, index)).pieces;
  if (!found) throw new Error(`No field of ${text} is known.`);
  return found;
}

function makeSampleIndex() {
  const example = '{ "code": 0, "message": "ok" }';
  const envelope = makeEnvelope({ codes: ['0'], example });
  return makeIndex(CRM, { vendor: { envelopes: [envelope] }, codes: [makeCode({ code: '0' })] });
}
