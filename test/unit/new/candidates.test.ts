import { describe, expect, test } from 'vitest';
import { findPlacesOf } from '../../../src/new/make-vendor.ts';
import { readAnswer } from '../../../src/new/read-answer.ts';

const HTTP = `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"success":false,"errors":[{"code":1003,"message":"Invalid zone id.","documentation_url":"https://x.example"}],"result":null}`;

/** Answers in the shapes of many APIs, with the places of code and message. */
const ANSWERS: [answer: string, code: string, message: string | undefined][] = [
  [
    '{"error":{"code":"042","text":"Card expired"},"requestId":"abc-1"}',
    '/error/code',
    '/error/text',
  ],
  [
    '{"resultCd":"910","resultMsg":"Wrong","resultDt":"20260311094512","data":null}',
    '/resultCd',
    '/resultMsg',
  ],
  [
    '{"ResponseCode": 7, "ResponseMsgEng": "Please fill it in."}',
    '/ResponseCode',
    '/ResponseMsgEng',
  ],
  [
    '{"header":{"isSuccessful":false,"resultCode":4000004,"resultMessage":"Empty."}}',
    '/header/resultCode',
    '/header/resultMessage',
  ],
  [
    '{"error":"invalid_grant","error_description":"Token has been revoked."}',
    '/error',
    '/error_description',
  ],
  [
    '{"error":{"type":"card_error","code":"card_declined","message":"It was declined."}}',
    '/error/code',
    '/error/message',
  ],
  [
    '{"status":"error","code":429,"data":{"country_code":"DE","code":7},"msg":"too many"}',
    '/code',
    '/msg',
  ],
  ['{"errno":12,"errmsg":"no such user","time":1732000000}', '/errno', '/errmsg'],
  [
    '[{"errorCode":"INVALID_FIELD","message":"No such column","fields":["a"]}]',
    '/*/errorCode',
    '/*/message',
  ],
  [
    '{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}',
    '/error_code',
    '/description',
  ],
  ['{"code": 12, "a/b~c": {"x": 1}}', '/code', undefined],
  [HTTP, '/errors/*/code', '/errors/*/message'],
];

describe('findPlacesOf', () => {
  test.each(ANSWERS)('finds code and message of %s', (answer, code, message) => {
    const places = findPlacesOf(readAnswer(answer), {});
    expect([places.code.pointer, places.message?.pointer]).toEqual([code, message]);
  });

  test('is not sure where two places are alike, and sure where one is alone', () => {
    const get = (text: string) => findPlacesOf(readAnswer(text), {}).codes.map(({ sure }) => sure);
    expect(get('{"error":{"code":"E_1"}}')).toEqual(['sure']);
    expect(get('{"errorCode":3,"resultCode":4}')).toEqual(['likely', 'likely']);
  });

  test('takes the places that are named, and lists what there is where there is none', () => {
    const answer = readAnswer('{"code":1,"sub":{"code":2,"text":"x y"}}');
    expect(findPlacesOf(answer, { codeAt: '/sub/code' }).code.text).toBe('2');
    expect(() => findPlacesOf(answer, { codeAt: '/nosuch' })).toThrowErrorMatchingInlineSnapshot(`
      [NewVendorError: --code-at: the example has no text and no number at /nosuch.
        It has: /code, /sub/code, /sub/text.]
    `);
  });
});

describe('readAnswer', () => {
  test.each([
    ['<?xml version="1.0"?><a/>', 'is XML'],
    ['<!doctype html><p>', 'is an HTML page'],
    ['code=1&message=x', 'is form-encoded'],
    ['{"code": 1,}', 'line 1, column 12'],
    ['{"code": 1, …}', 'not JSON'],
    ['42', 'single value'],
    ['', 'empty'],
    ['HTTP/1.1 204 No Content\nDate: x\n', 'headers and no body'],
  ])('refuses %s and says why', (text, why) => {
    expect(() => readAnswer(text)).toThrow(why);
  });

  test('keeps the status of the last of several answers, and numbers as they are written', () => {
    const answer = readAnswer(
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/2 500 \r\na: b\r\n\r\n{"code":12345678901234567890}`,
    );
    expect(answer.status).toBe(500);
    expect(findPlacesOf(answer, {}).code.text).toBe('12345678901234567890');
  });
});
