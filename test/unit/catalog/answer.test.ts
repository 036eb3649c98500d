import { describe, expect, test } from 'vitest';
import { getFieldName, getFirstLine, makeAnswer } from '../../../src/catalog/answer.ts';
import type { Answer } from '../../../src/catalog/answer.ts';
import { getAtPointer } from '../../../src/catalog/pointer.ts';
import type { CodeData } from '../../../src/schemas/code.ts';
import type { Envelope } from '../../../src/schemas/envelope.ts';
import { makeEnvelope, makeTestCode } from '../../support/make-catalog.ts';

/** Texts that break what is put together with `replace`, by hand or without escapes. */
const HOSTILE = [
  "$& $$ $1 $` $'",
  'He said "no"',
  String.raw`C:\new\table`,
  '"code": 7',
  '{ "code": 7 }',
  '草料 😀 \u2028',
  '<script>alert(1)</script>',
  '</pre>',
  String.raw`\u0001`,
  String.raw`"\u0001"`,
  '__proto__',
];

const NESTED = makeEnvelope({
  code: '/header/result/code',
  message: '/header/message',
  example: '{ "header": { "result": { "code": 0 }, "message": "OK" }, "data": [1, null, true] }',
});

describe('makeAnswer', () => {
  test('puts code and message into the example of the envelope', () => {
    const code = { code: '994', message: 'Wrong address' };
    expect(getText(code, makeEnvelope())).toMatchInlineSnapshot(
      `"{ "code": 994, "message": "Wrong address" }"`,
    );
  });

  test('reaches into nested objects and leaves the rest alone', () => {
    expect(getText({ code: '42' }, NESTED)).toMatchInlineSnapshot(
      `"{ "header": { "result": { "code": 42 }, "message": "Wrong address" }, "data": [1, null, true] }"`,
    );
  });

  test('reaches into lists', () => {
    const envelope = makeEnvelope({
      code: '/errors/1/code',
      message: '/errors/1/text',
      example: '{ "errors": [{ "code": 1 }, { "code": 2, "text": "" }] }',
    });
    expect(JSON.parse(getText({ code: '42', message: 'No' }, envelope))).toEqual({
      errors: [{ code: 1 }, { code: 42, text: 'No' }],
    });
  });

  test('reaches the item that an envelope is for, and the message in it', () => {
    const envelope = makeEnvelope({
      code: '/details/*/reason',
      where: { type: 'Info' },
      message: '/details/*/text',
      type: 'string',
      example:
        '{ "details": [{ "type": "Help", "reason": "", "text": "" }, { "type": "Info", "reason": "A", "text": "" }] }',
    });
    expect(JSON.parse(getText({ code: '42', message: 'No' }, envelope))).toEqual({
      details: [
        { type: 'Help', reason: '', text: '' },
        { type: 'Info', reason: '42', text: 'No' },
      ],
    });
  });

  test('puts a code into the part of a value that is one', () => {
    const envelope = makeEnvelope({
      code: '/__type',
      value: '{*}#{code}',
      type: 'string',
      example: String.raw`{ "__type": "com.\u0061cme#NotFound", "message": "" }`,
    });
    expect(JSON.parse(getText({ code: 'Gone', message: 'No' }, envelope))).toEqual({
      __type: 'com.acme#Gone',
      message: 'No',
    });
  });

  test('reaches members with a slash or a tilde in their names', () => {
    const envelope = makeEnvelope({ code: '/a~1b/c~0d', example: '{ "a/b": { "c~d": 0 } }' });
    expect(JSON.parse(getText({ code: '42', message: undefined }, envelope))).toEqual({
      'a/b': { 'c~d': 42 },
    });
  });

  test('gives nothing for a code without an envelope', () => {
    expect(makeAnswer(makeTestCode())).toBeUndefined();
  });

  test.each<[Envelope['type'], string, string]>([
    ['number', '0', '0'],
    ['number', '42', '42'],
    ['number', '-1', '-1'],
    ['number', '1.50', '1.50'],
    ['number', '12345678901234567890', '12345678901234567890'],
    ['number', '007', '"007"'],
    ['number', '000', '"000"'],
    ['number', '-01', '"-01"'],
    ['number', '+1', '"+1"'],
    ['number', '1.', '"1."'],
    ['number', '.5', '".5"'],
    ['number', '1e3', '"1e3"'],
    ['number', '0x10', '"0x10"'],
    ['number', 'NaN', '"NaN"'],
    ['number', '４２', '"４２"'],
    ['number', 'ERR_X', '"ERR_X"'],
    ['string', '0', '"0"'],
    ['string', '-1', '"-1"'],
    ['string', '007', '"007"'],
    ['string', 'say "no"', String.raw`"say \"no\""`],
    ['string', String.raw`a\b`, String.raw`"a\\b"`],
    ['string', '$&', '"$&"'],
  ])('writes in a %s envelope the code %s as %s', (type, code, written) => {
    const answer = getAnswer({ code }, makeEnvelope({ type }));
    expect(getMarked(answer)).toBe(written);
  });

  test('puts the message in only where the vendor gives one', () => {
    const envelope = makeEnvelope({ example: '{ "code": 0, "message": "as in the example" }' });
    const text = getText({ message: undefined, description: 'What it means' }, envelope);
    expect(JSON.parse(text)).toEqual({ code: 1, message: 'as in the example' });
  });

  test('leaves the example alone where the envelope has no field for the message', () => {
    const envelope = makeEnvelope({
      message: undefined,
      example: '{ "code": 0, "message": "ok" }',
    });
    expect(JSON.parse(getText({ message: 'Wrong' }, envelope))).toEqual({ code: 1, message: 'ok' });
  });

  test('puts in the first line of a message only', () => {
    const text = getText(
      { message: 'Wrong address\nCheck the street.\n\nOr call.' },
      makeEnvelope(),
    );
    expect(JSON.parse(text)).toEqual({ code: 1, message: 'Wrong address' });
  });

  test.each(HOSTILE)('survives the message %s', (message) => {
    const answer = getAnswer({ code: '42', message }, NESTED);
    expect(getAtPointer(JSON.parse(answer.text), '/header/message')).toBe(message);
    expect(getAtPointer(JSON.parse(answer.text), NESTED.code)).toBe(42);
    expect(getMarked(answer)).toBe('42');
  });

  test.each(HOSTILE)('survives the code %s', (code) => {
    const answer = getAnswer({ code }, NESTED);
    expect(getAtPointer(JSON.parse(answer.text), NESTED.code)).toBe(code);
    expect(JSON.parse(getMarked(answer))).toBe(code);
  });

  test.each(HOSTILE)('survives %s in the example', (text) => {
    const example = JSON.stringify({ [text]: text, code: 0, message: text });
    const answer = getAnswer({ code: '42', message: undefined }, makeEnvelope({ example }));
    expect(JSON.parse(answer.text)).toMatchObject({ code: 42, message: text });
    expect(getMarked(answer)).toBe('42');
  });

  test('survives an example that writes a control character as an escape', () => {
    const example = String.raw`{ "separator": "\u0001", "code": 0, "message": "" }`;
    const answer = getAnswer({ code: '42' }, makeEnvelope({ example }));
    expect(JSON.parse(answer.text)).toMatchObject({ separator: '\u0001', code: 42 });
    expect(getMarked(answer)).toBe('42');
  });

  test('marks the code, not an equal value before it', () => {
    const example = '{ "id": 42, "text": "42", "code": 0, "message": "" }';
    const { text, codeStart } = getAnswer({ code: '42' }, makeEnvelope({ example }));
    expect(text.slice(0, codeStart)).toMatch(/"code": $/);
  });

  test.each([
    ['a whole number beyond what JavaScript holds', '12345678901234567890'],
    ['an amount with its zeros', '10.00'],
  ])('keeps %s in the example as the vendor prints it', (_, number) => {
    const example = `{ "code": 0, "message": "", "extra": ${number} }`;
    expect(getText({}, makeEnvelope({ example }))).toContain(`"extra": ${number}`);
  });

  test('does not change the envelope for the next code', () => {
    const envelope = makeEnvelope();
    const before = structuredClone(envelope);
    getText({ code: '42', message: 'No' }, envelope);
    expect(envelope).toEqual(before);
  });
});

describe('getFieldName', () => {
  test.each([
    ['/code', 'code'],
    ['/header/resultCode', 'resultCode'],
    ['/a~1b', 'a/b'],
    ['/errors/0', '0'],
    ['/', ''],
  ])('reads %s as %j', (code, name) => {
    expect(getFieldName({ code })).toBe(name);
  });
});

describe('getFirstLine', () => {
  test.each([
    ['one line', 'one line'],
    ['first\nsecond\nthird', 'first'],
    ['first\n\nthird', 'first'],
    ['', ''],
  ])('takes from %j only %j', (message, first) => {
    expect(getFirstLine(message)).toBe(first);
  });
});

function getAnswer(code: Partial<CodeData>, envelope: Envelope): Answer {
  const answer = makeAnswer(makeTestCode(code, { vendor: { envelopes: [envelope] } }));
  if (!answer) throw new Error('The code has no answer.');
  return answer;
}

function getText(code: Partial<CodeData>, envelope: Envelope): string {
  return getAnswer(code, envelope).text;
}

/** What the offsets mark. */
function getMarked({ text, codeStart, codeEnd }: Answer): string {
  return text.slice(codeStart, codeEnd);
}
