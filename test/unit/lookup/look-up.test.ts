import { describe, expect, test } from 'vitest';
import { lookUp, lookUpFrom } from '../../../src/lookup/look-up.ts';
import { makeWholeSource } from '../../../src/lookup/index/source.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import { makeCode } from '../../support/make-catalog.ts';
import { CRM, makeIndex, QR, TAX } from '../../support/make-index.ts';

const index = makeIndex();
const ANSWER = { ReplyCode: 21, ReplyText: 'Client does not exist in Clarion.' };
const JSON_ANSWER = JSON.stringify(ANSWER);

describe('lookUp', () => {
  test.each([
    ['JSON', JSON_ANSWER],
    ['JSON on lines', JSON.stringify(ANSWER, null, 2)],
    ['JSON with a byte order mark', `\ufeff${JSON_ANSWER}`],
    ['JSON in a log line', `2026-03-11 09:45:12 ERROR [main] answer=${JSON_ANSWER} in 12 ms`],
    ['JSON in JSON', JSON.stringify({ data: { list: [ANSWER] } })],
    ['JSON that is escaped', JSON.stringify({ body: JSON_ANSWER })],
    ['JSON that is escaped twice', JSON.stringify({ log: JSON.stringify({ body: JSON_ANSWER }) })],
    ['JSON cut off in the text', JSON_ANSWER.slice(0, -3)],
    ['JSON cut off at the front', `{"a":1,"Repl${JSON_ANSWER.slice(1)}`.slice(8)],
    ['what Python prints', "{'ReplyCode': 21, 'ReplyText': 'Client does not exist in Clarion.'}"],
    [
      'XML',
      '<r><ReplyCode>21</ReplyCode><ReplyText>Client does not exist in Clarion.</ReplyText></r>',
    ],
    ['a form', 'ReplyCode=21&ReplyText=Client+does+not+exist+in+Clarion.'],
    ['logfmt', 'level=error ReplyCode=21 ReplyText="Client does not exist in Clarion."'],
    ['names and values', 'ReplyCode: 21\nReplyText: Client does not exist in Clarion.'],
    ['CSV', 'ReplyCode,ReplyText\n21,Client does not exist in Clarion.'],
    ['HTML', `<pre>${JSON_ANSWER.replaceAll('"', '&quot;')}</pre>`],
    ['an address', `https://a.example/back?answer=${encodeURIComponent(JSON_ANSWER)}`],
    [
      'what curl prints',
      `< HTTP/1.1 400 Bad Request\r\n< content-length: 66\r\n<\r\n${JSON_ANSWER}`,
    ],
  ])('finds the code and its vendor in %s', (_, text) => {
    expect(lookUp(text, index).answers[0]).toMatchObject({
      vendor: 'crm',
      code: '21',
      confidence: 'certain',
      doubts: [],
    });
  });

  test.each([
    ['resultCd=000', ['tax/000']],
    ['{"resultCd":"001"}', ['tax/001']],
    ['{"resultCd":"0"}', []],
    ['{"resultCd":1}', []],
    ['000', ['tax/000']],
    ['001', ['tax/001']],
    ['1', ['crm/1']],
    ['-1', ['ocr/-1']],
    ['{"ReplyCode":21.0}', ['crm/21']],
    ['{"ReplyCode":"21.0"}', []],
    ['{"header":{"isSuccessful":true,"resultCode":0.0}}', ['ocr/0']],
    ['{"ReplyCode":-1,"ReplyText":"x"}', []],
  ])('compares the code of %s as a text: %j', (text, codes) => {
    expect(getCodes(lookUp(text, index))).toEqual(codes);
  });

  test.each([
    ['1003', ['qr/100307', 'qr/100312']],
    ['4000', ['ocr/4000004', 'ocr/4000122']],
    ['99', []],
    ['Clarion', []],
  ])('offers what begins with %s beside the answers: %j', (text, completions) => {
    const result = lookUp(text, index);
    expect(getCodes(result)).toEqual([]);
    expect(result.completions.map(({ vendor, code }) => `${vendor}/${code}`)).toEqual(completions);
  });

  test('gives all codes of the same message', () => {
    const { answers } = lookUp('Customer identity number already in use.', index);
    expect(answers).toMatchObject([
      { code: '13', confidence: 'likely' },
      { code: '28', confidence: 'likely' },
    ]);
    expect(answers[0]?.score).toBe(answers[1]?.score);
  });

  test('lets the code tell which of two same messages it is', () => {
    const text = '{"ReplyCode":28,"ReplyText":"Customer identity number already in use."}';
    expect(getCodes(lookUp(text, index))).toEqual(['crm/28']);
  });

  test('gives the value that stands in the place of a placeholder', () => {
    const [answer] = lookUp('Phone number is not valid: 0501234', index).answers;
    expect(answer).toMatchObject({
      code: '26',
      confidence: 'possible',
      values: [{ name: 'phone', value: '0501234' }],
    });
  });

  test('tells of a message that is that of another code', () => {
    const text = '{"resultCd":"910","resultMsg":"Device is not installed"}';
    const [answer, other] = lookUp(text, index).answers;
    expect(answer).toMatchObject({ code: '910', confidence: 'possible' });
    expect(other).toMatchObject({ code: '902', confidence: 'possible' });
    expect(answer?.doubts).toMatchInlineSnapshot(`
      [
        "The message is that of 902, not of this code.",
      ]
    `);
  });

  test('tells of a message that is none of the listed ones', () => {
    const [answer] = lookUp('{"resultCd":"910","resultMsg":"All of it went wrong"}', index).answers;
    expect(answer).toMatchObject({ code: '910', confidence: 'possible' });
    expect(answer?.doubts).toMatchInlineSnapshot(`
      [
        "The message is not the one that is listed for this code.",
      ]
    `);
  });

  test('tells of a message with another word, and what the vendor hints at', () => {
    const text = '{"resultCd":"903","resultMsg":"Only VSDC device can be verified."}';
    const { answers, remarks } = lookUp(text, index);
    expect(answers).toMatchObject([{ code: '903', confidence: 'possible' }]);
    expect(answers[0]?.doubts).toMatchInlineSnapshot(`
      [
        "The message says “VSDC” where the listed one says “OSCU”: it may be another API's.",
      ]
    `);
    expect(remarks).toEqual(['VSDC is the office of another country.']);
  });

  test('finds no code in the fault of a gateway, and says what it is', () => {
    const text =
      '{"fault":{"faultstring":"Invalid token","detail":{"errorcode":"entities.Unresolved"}}}';
    expect(lookUp(text, index)).toMatchObject({
      answers: [],
      unknown: [],
      remarks: ['This is a fault of a gateway.'],
    });
  });

  test('hints at another writing of a code', () => {
    expect(lookUp('{"resultCd":"00"}', index).remarks).toEqual(['This is another writing of 000.']);
    expect(lookUp('{"resultCd":"000"}', index).remarks).toEqual([]);
  });

  test('takes the codes of items for none of the answer', () => {
    const text = '{"ReplyCode":0,"ReplyText":"","items":[{"ReplyCode":21},{"ReplyCode":77}]}';
    const result = lookUp(text, index);
    expect(getCodes(result)).toEqual(['crm/0']);
    expect(result.unknown).toEqual([]);
  });

  test('gives the narrower code first', () => {
    const text = '{"code":400,"message":"Form submission limit reached","error_code":100312}';
    expect(getCodes(lookUp(text, index))[0]).toBe('qr/100312');
  });

  test('gives every vendor whose answer it may be', () => {
    const { answers } = lookUp('{"code":0,"message":"","data":{}}', index);
    expect(getCodes({ answers }).toSorted()).toEqual(['qr/0', 'sms/0']);
    expect(answers.every(({ confidence }) => confidence !== 'certain')).toBe(true);
  });

  test('tells of the status line too, below what the body says', () => {
    expect(getCodes(lookUp('HTTP/1.1 400 Bad Request\n\n<p>no</p>', index))).toEqual(['http/400']);
    expect(getCodes(lookUp(`HTTP/1.1 400 Bad Request\n\n${JSON_ANSWER}`, index))).toEqual([
      'crm/21',
      'http/400',
    ]);
  });

  test.each([
    ['{"code":429,"message":"x","error_code":100320}', 'qr'],
    ['Moma 100320', 'qr'],
    ['墨码100320', 'qr'],
  ])('says of the unlisted code in %s what its range is, and what is near', (text, vendor) => {
    const { unknown } = lookUp(text, index);
    expect(unknown).toMatchObject([
      {
        code: '100320',
        vendor: { id: vendor },
        fallback: { from: '100300', to: '100329', says: 'Module error codes' },
      },
    ]);
    expect(unknown[0]?.nearest.map(({ code }) => code).slice(0, 2)).toEqual(['100312', '100307']);
  });

  test('says of a code that only others have whose it is', () => {
    const { answers, unknown } = lookUp('clarion 4000004', index);
    expect(answers).toEqual([]);
    expect(unknown).toMatchObject([
      { code: '4000004', vendor: { id: 'crm' }, elsewhere: [{ vendor: 'ocr', code: '4000004' }] },
    ]);
  });

  test('says of a code that nobody has only that', () => {
    expect(lookUp('error 77777', index)).toMatchObject({
      answers: [],
      unknown: [{ code: '77777', nearest: [], elsewhere: [] }],
    });
    expect(lookUp('error 77777', index).unknown[0]?.vendor).toBeUndefined();
  });

  test.each([
    ['{"foo":1,"bar":"x y"}', ['the fields foo, bar']],
    ['hello there', ['plain words']],
    ['', []],
    [' \n\t', []],
  ])('says what it has read of %j', (text, read) => {
    expect(lookUp(text, index)).toMatchObject({ answers: [], unknown: [], read });
  });

  test.each(['__proto__', 'constructor', 'toString', '{"__proto__":{"a":1}}', 'code __proto__'])(
    'knows nothing of %s',
    (text) => {
      expect(lookUp(text, index)).toMatchObject({ answers: [], remarks: [], completions: [] });
    },
  );

  test('finds codes that are called like what every object has', () => {
    const codes = ['__proto__', 'constructor'].map((code) =>
      makeCode({ code, message: undefined }),
    );
    const own = makeIndex({ codes });
    expect(getCodes(lookUp('constructor', own))).toEqual(['acme/constructor']);
    expect(getCodes(lookUp('__proto__', own))).toEqual(['acme/__proto__']);
  });

  test('lists each failure of a log with its count and lines', () => {
    const log = [
      `09:00:01 ${JSON_ANSWER}`,
      '09:00:02 all is well',
      '09:00:03 resultCd=910 resultMsg="Request parameter error"',
      `09:00:04 ${JSON_ANSWER}`,
      '',
      `09:00:05 ${JSON_ANSWER} ${JSON_ANSWER}`,
    ].join('\n');
    const found = lookUp(log, index).answers.map(({ code, count, firstLine, lastLine }) => ({
      code,
      count,
      firstLine,
      lastLine,
    }));
    expect(found).toEqual([
      { code: '21', count: 4, firstLine: 1, lastLine: 6 },
      { code: '910', count: 1, firstLine: 3, lastLine: 3 },
    ]);
  });

  test('counts the lines of a log of any length right', () => {
    const lines = Array.from({ length: 6000 }, (_, i) => `2026-03-11 09:45:12 line ${i + 1}: well`);
    for (const at of [9, 1499, 2999, 3000, 5998]) lines[at] = `09:45 ERROR ${JSON_ANSWER}`;
    const text = lines.join('\n');
    expect(text.length).toBeGreaterThan(3 * 64 * 1024);
    expect(lookUp(text, index).answers).toMatchObject([
      { code: '21', count: 5, firstLine: 10, lastLine: 5999 },
    ]);
  });

  test('counts each line across the borders of pieces once', () => {
    const text = `${JSON_ANSWER}\n`.repeat(4000);
    expect(lookUp(text, index).answers).toMatchObject([
      { code: '21', count: 4000, firstLine: 1, lastLine: 4000 },
    ]);
  });

  test('finds an object on many lines wherever a piece may end', () => {
    const record = JSON.stringify(ANSWER, null, 2);
    for (const before of [65_400, 65_450, 65_480, 65_500, 65_520, 65_536]) {
      const text = `${'x\n'.repeat(before / 2)}${record}\n${'y\n'.repeat(9000)}`;
      expect(lookUp(text, index).answers).toMatchObject([
        { code: '21', count: 1, confidence: 'certain' },
      ]);
    }
  });

  test('finds what each of many lines says that differ in their numbers and values', () => {
    const count = 1000;
    const lines = Array.from({ length: count }, (_, i) => [
      `${i} ms: Phone number is not valid: ${i}`,
      `job ${i} took 12 ms`,
    ]);
    const { answers } = lookUp(lines.flat().join('\n'), index);
    expect(answers).toMatchObject([{ firstLine: 1, lastLine: 2 * count - 1 }]);
  });

  test('counts the records of one long line, and makes no code of half a one', () => {
    const record = '{"ReplyCode":28,"ReplyText":"Customer identity number already in use."}';
    const result = lookUp(`[${`${record},`.repeat(3000)}${record}]`, index);
    expect(result.answers).toMatchObject([{ code: '28', count: 3001, firstLine: 1, lastLine: 1 }]);
    expect(result.unknown).toEqual([]);
  });

  test('gives reasons that a person can read', () => {
    const reasons = ['墨码 100307', JSON_ANSWER, '{"code":8,"data":{},"message":"x"}', '21'].map(
      (text) => lookUp(text, index).answers[0]?.reasons,
    );
    expect(reasons).toMatchInlineSnapshot(`
      [
        [
          "the text names 墨码",
          "\`100307\` is listed for Moma only",
        ],
        [
          "\`ReplyCode\` is Clarion CRM's field",
          "the message is the listed one",
          "the text names Clarion",
        ],
        [
          "Smsly answers with \`code\` beside \`data\` and \`message\`",
        ],
        [
          "\`21\` is listed for Clarion CRM only",
        ],
      ]
    `);
  });

  test('gives the slug, the product and one line of the code', () => {
    const message = 'Wrong address\nIt is longer.';
    const own = makeIndex({ codes: [makeCode({ code: 'ERR X', message })] });
    expect(lookUp('ERR X', own).answers).toMatchObject([
      { vendor: 'acme', product: 'Acme Mail', code: 'ERR X', summary: 'Wrong address' },
    ]);
    expect(lookUp('ERR X', own).answers[0]?.slug).not.toContain(' ');
  });

  test('says the same however the vendors are ordered', () => {
    const other = makeIndex(TAX, QR, CRM);
    const same = makeIndex(CRM, QR, TAX);
    for (const text of [JSON_ANSWER, '910', 'limit reached', 'Customer identity number'])
      expect(lookUp(text, other)).toEqual(lookUp(text, same));
  });
});

describe('lookUpFrom', () => {
  test('tells after each piece how much was read, and what was found so far', async () => {
    const source = makeWholeSource(() => Promise.resolve(index));
    const text = Array.from({ length: 4000 }, (_, i) => `${i} ${JSON_ANSWER}`).join('\n');
    const told: { share: number; count: number }[] = [];
    const result = await lookUpFrom(text, source, (share, getResult) => {
      told.push({ share, count: getResult().answers[0]?.count ?? 0 });
    });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a.share - b.share));
    expect(told[0]?.count).toBeGreaterThan(100);
    expect(told.at(-1)).toEqual({ share: 1, count: 4000 });
    expect(result).toEqual(lookUp(text, index));
  });
});

function getCodes({ answers }: Pick<LookupResult, 'answers'>): string[] {
  return answers.map(({ vendor, code }) => `${vendor}/${code}`);
}
