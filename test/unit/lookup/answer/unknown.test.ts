import { describe, expect, test } from 'vitest';
import { makeUnknown } from '../../../../src/lookup/answer/unknown.ts';
import { readCases } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';

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

function make(text: string) {
  const { match } = readCases(text, index);
  return makeUnknown(match, [], index);
}

function getIds(text: string): string[] {
  return make(text).map(({ vendor, code }) => `${vendor?.id ?? ''} ${code}`);
}
