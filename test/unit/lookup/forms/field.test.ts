import { describe, expect, test } from 'vitest';
import { field } from '../../../../src/lookup/forms/field.ts';
import { isTelling } from '../../../../src/lookup/match/field-fit.ts';
import { readText } from '../../../../src/lookup/read/read.ts';
import { makeCode, makeEnvelope } from '../../../support/make-catalog.ts';
import { CRM, makeIndex } from '../../../support/make-index.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex();
const NOTHING_KNOWN = { moves: new Map(), numberings: [], makers: [], printers: [] };

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

describe('field of an item', () => {
  const items = makeIndex(CRM, {
    id: 'graph',
    vendor: {
      envelopes: [
        makeEnvelope({
          code: '/errors/*/extensions/code',
          type: 'string',
          message: '/errors/*/message',
          example:
            '{ "errors": [{ "message": "", "extensions": { "code": "UNKNOWN_PLAN", "at": 1 } }] }',
        }),
      ],
    },
    codes: [makeCode({ code: 'UNKNOWN_PLAN' }), makeCode({ code: 'E7' })],
  });

  test.each([
    ['{"errors":[{"message":"x","extensions":{"code":"E7","at":1}}]}', true],
    ['{"data":null,"errors":[{"extensions":{"code":"E7"}},{"extensions":{"code":"E7"}}]}', true],
    ['{"body":{"errors":[{"extensions":{"code":"E7"}}]}}', true],
    ['{"errors":{"mail":{"extensions":{"code":"E7"}}}}', true],
    ['{"errors":{"extensions":{"code":"E7"}}}', false],
    ['{"warnings":[{"extensions":{"code":"E7"}}]}', false],
    ['{"extensions":{"code":"E7"}}', false],
    ['{"code":"E7"}', false],
  ])('tells whether %s has it where it is documented', (text, isExact) => {
    const { pieces } = field.find(readSetting(text, items));
    expect(pieces.map((piece) => piece.isExact)[0]).toBe(isExact);
    expect(new Set(pieces.map(({ code }) => code.code))).toEqual(new Set(['E7']));
  });

  test('finds the codes of all items', () => {
    const text = '{"errors":[{"extensions":{"code":"E7"}},{"extensions":{"code":"UNKNOWN_PLAN"}}]}';
    const { pieces } = field.find(readSetting(text, items));
    expect(pieces.map(({ code }) => code.code)).toEqual(['E7', 'UNKNOWN_PLAN']);
  });
});

describe('field beside a value', () => {
  const reason = makeEnvelope({
    code: '/details/*/reason',
    where: { '@type': 'example.org/Info' },
    type: 'string',
    example: '{ "details": [{ "@type": "example.org/Info", "reason": "QUOTA", "domain": "" }] }',
  });
  const one = { id: 'one', vendor: { envelopes: [reason] }, codes: [makeCode({ code: 'QUOTA' })] };
  const other = {
    id: 'other',
    vendor: { envelopes: [{ ...reason, where: { '@type': 'example.org/Other' } }] },
    codes: [makeCode({ code: 'QUOTA' })],
  };
  const both = makeIndex(one, other);

  test.each([
    ['{"details":[{"@type":"example.org/Info","reason":"QUOTA"}]}', ['one']],
    ['{"details":[{"@type":"example.org/Other","reason":"QUOTA"}]}', ['other']],
    ['{"details":[{"@type":"example.org/Third","reason":"QUOTA"}]}', []],
    ['{"details":[{"reason":"QUOTA"}]}', []],
    ['{"@type":"example.org/Info","details":[{"reason":"QUOTA"}]}', []],
    [
      '{"details":[{"@type":"example.org/Third","reason":"QUOTA"},{"@type":"example.org/Info","reason":"QUOTA"}]}',
      ['one'],
    ],
  ])('is a vendor’s only where that stands there: %s', (text, vendors) => {
    const { pieces, unlisted } = field.find(readSetting(text, both));
    expect(pieces.map(({ code }) => code.vendor)).toEqual(vendors);
    expect(unlisted).toEqual([]);
  });

  test('is one vendor’s own, though another has a field of this name beside another value', () => {
    const text = '{"details":[{"@type":"example.org/Info","reason":"QUOTA","domain":"a"}]}';
    const [piece] = field.find(readSetting(text, both)).pieces;
    expect(piece).toMatchObject({ isExact: true, vendors: 1, strangers: 0 });
  });

  test('tells of a code that is not listed only there', () => {
    const getUnlisted = (type: string) =>
      field.find(readSetting(`{"details":[{"@type":"${type}","reason":"NEW_ONE"}]}`, both))
        .unlisted;
    expect(getUnlisted('example.org/Info')).toMatchObject([{ code: 'NEW_ONE' }]);
    expect(getUnlisted('example.org/Third')).toEqual([]);
  });
});

describe('field with a code in its value', () => {
  const typed = makeIndex({
    vendor: {
      envelopes: [
        makeEnvelope({
          code: '/__type',
          value: '{*}#{code}',
          type: 'string',
          example: '{ "__type": "com.acme#NotFound", "message": "" }',
        }),
      ],
    },
    codes: [makeCode({ code: 'NotFound' }), makeCode({ code: 'Gone' })],
  });

  test.each([
    ['{"__type":"com.acme#NotFound","message":"x"}', ['NotFound']],
    ['{"__type":"com.acme.v2#Gone"}', ['Gone']],
    ['{"__type":"NotFound"}', []],
    ['{"__type":"com.acme#NotFound!"}', []],
    ['{"__type":"com.NotFound#acme"}', []],
  ])('finds in %s %j', (text, codes) => {
    const { pieces } = field.find(readSetting(text, typed));
    expect(pieces.map(({ code }) => code.code)).toEqual(codes);
  });

  test('asks the index for the name in it', () => {
    const { keys, names } = field.want(readText('{"__type":"com.acme#NotFound"}'), NOTHING_KNOWN);
    expect(keys).toEqual(['notfound']);
    expect([...(names ?? [])]).toContain('.type');
  });

  test('asks for no name in an address', () => {
    expect(field.want(readText('{"url":"https://a.example/#top"}'), NOTHING_KNOWN).keys).toEqual(
      [],
    );
  });
});

describe('field of any code', () => {
  const driver = makeIndex({
    id: 'driver',
    vendor: {
      kind: 'standard',
      sections: [{ id: 'own', title: 'Own' }],
      envelopes: [
        makeEnvelope({
          id: 'one',
          code: '/driverCode',
          example: '{ "driverCode": 7, "text": "" }',
        }),
        makeEnvelope({ id: 'two', code: '/state', example: '{ "state": 7, "routine": "" }' }),
        makeEnvelope({ id: 'own', sections: ['own'], code: '/own', example: '{ "own": 9 }' }),
      ],
    },
    codes: [makeCode({ code: '7' }), makeCode({ code: '9', section: 'own' })],
  });

  test.each([
    ['{"driverCode":7}', ['7']],
    ['{"state":7}', ['7']],
    ['{"own":7}', []],
    ['{"own":9}', ['9']],
    ['{"state":9}', []],
  ])('finds in %s %j', (text, codes) => {
    const { pieces } = field.find(readSetting(text, driver));
    expect(pieces.map(({ code }) => code.code)).toEqual(codes);
  });
});

describe('header', () => {
  const rpc = makeIndex(CRM, {
    id: 'rpc',
    vendor: { kind: 'standard', headers: ['x-rpc-status'] },
    codes: [makeCode({ code: '14' }), makeCode({ code: '5' })],
  });

  test.each([
    ['x-rpc-status: 14', ['14']],
    ['HTTP/2 200\ncontent-type: application/grpc\nX-Rpc-Status: 5\ndate: today', ['5']],
    ['{"x-rpc-status": ["14"]}', []],
    ['{"headers":{"x-rpc-status":"14","content-type":"x"}}', ['14']],
    ['status: 14', []],
  ])('finds in %j %j', (text, codes) => {
    const { pieces } = field.find(readSetting(text, rpc));
    expect(pieces.map(({ code }) => code.code)).toEqual(codes);
  });

  test('stands among the headers of others', () => {
    const text = '{"x-rpc-status":"14","content-type":"x","server":"y"}';
    const [piece] = field.find(readSetting(text, rpc)).pieces;
    expect(piece).toMatchObject({ isExact: true, strangers: 0 });
  });
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
