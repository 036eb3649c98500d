import { describe, expect, test } from 'vitest';
import { decodeAnswer } from '../../../src/new/decode-answer.ts';
import { findPlacesOf } from '../../../src/new/make-vendor.ts';
import { readAnswer } from '../../../src/new/read-answer.ts';
import { measureThread } from '../../support/thread-time.ts';

const JSON_ANSWER = '{"code":7,"message":"No such card"}';
const LINES = `{\n  "code": 7,\n  "message": "No such card"\n}`;

/** As `curl --verbose` prints it, with the last line right behind a body without a line break. */
const VERBOSE = `*   Trying 192.0.2.1:443...
* Connected to api.example.com (192.0.2.1) port 443
> GET /v1/cards/7 HTTP/1.1
> Host: api.example.com
> Accept: */*
>\u0020
< HTTP/1.1 404 Not Found
< Content-Type: application/json
< Content-Length: 35
<\u0020
{ [35 bytes data]
${JSON_ANSWER}* Connection #0 to host api.example.com left intact`;

describe('readAnswer', () => {
  test.each([
    ['with a command above it', `$ curl -s https://api.example.com/v1\n${JSON_ANSWER}\n`],
    ['in a sentence', `The server answered:\n${JSON_ANSWER}`],
    ['in a line of a log', `2026-11-20 10:00:00 ERROR [main] response ${JSON_ANSWER}`],
    ['in a callback', `callback(${JSON_ANSWER});`],
    ['behind a guard', `)]}',\n${JSON_ANSWER}`],
    ['of a stream of events', `data: ${JSON_ANSWER}\n\n`],
    ['in a text of JSON', JSON.stringify(JSON_ANSWER)],
    ['in a block of Markdown', `\`\`\`json\n${JSON_ANSWER}\n\`\`\``],
    ['with others behind it', `${JSON_ANSWER}\n{"code":8,"message":"Other"}\n`],
  ])('takes an answer %s, and writes it indented', (_, text) => {
    expect(readAnswer(text).text).toBe(LINES);
  });

  test('says that it left something out, and only then', () => {
    expect(readAnswer(`x ${JSON_ANSWER}`).remark).toContain('text around it');
    expect(readAnswer(`${JSON_ANSWER}\n{"code":8}`).remark).toContain('behind the first');
    expect(readAnswer(JSON_ANSWER).remark).toBeUndefined();
  });

  test('takes status and body of what curl prints with --verbose', () => {
    const { text, status } = readAnswer(VERBOSE);
    expect([text, status]).toEqual([LINES, 404]);
  });

  test('leaves lines as they are where there are several', () => {
    expect(readAnswer('{"code":7,\n"message":"x"}').text).toBe('{"code":7,\n"message":"x"}');
  });

  test.each([
    ['ACK=Failure&L_ERRORCODE0=10002&L_MSG0=No+such+card', 'form-encoded', '--code and --message'],
    ['Error 42: card expired', 'begins with', '--code and --message'],
    ['code: 7\nmessage: No such card', 'YAML', 'as JSON'],
    ["{'code': 42, 'ok': False}", 'as Python prints', 'json.dumps'],
    ['{“code”:7}', 'typographic quotes', '"'],
    ['{"code": 1, "message": "x",}', 'column 28', 'Delete the comma'],
    ['{"error":{"code":"042","message":"Card exp', 'not JSON', 'The end of it is missing'],
    ['{"code":7,\u00a0"message":"x"}', 'column 11', 'no-break space'],
    ['{"a": {"code":7,"message":"x"}, ...}', 'not JSON', 'without …'],
    ['<a><script>{"code":7,"message":"x"}</script></a>', 'is XML', '--code and --message'],
    ['null', 'single value', 'whole answer'],
  ])('refuses %j, says what it is, and what to do', (text, what, cure) => {
    expect(() => readAnswer(text)).toThrow(what);
    expect(() => readAnswer(text)).toThrow(cure);
  });

  test('ends soon on a long text in which no answer is whole', () => {
    const text = `x ${'{"a":'.repeat(20_000)}`;
    const time = measureThread(() => expect(() => readAnswer(text)).toThrow('not JSON'));
    expect(time).toBeLessThan(5000);
  });
});

describe('decodeAnswer', () => {
  test('reads UTF-16, and says of a PDF what it is', () => {
    expect(decodeAnswer(Buffer.from(`\ufeff${JSON_ANSWER}`, 'utf16le'))).toBe(JSON_ANSWER);
    expect(decodeAnswer(Buffer.from(' \n'))).toBe('');
    expect(() => decodeAnswer(Buffer.from('%PDF-1.4\n'))).toThrow(/is a PDF.*\n.*as text/i);
  });
});

describe('findPlacesOf', () => {
  test('names the places that there are where none holds a code', () => {
    const find = (text: string) => () => findPlacesOf(readAnswer(text), {});
    expect(find('{"errors":{"email":["is invalid"]},"message":"Wrong data."}')).toThrow(
      '--code-at: /errors/email/*, /message',
    );
    expect(find('{"success":false}')).toThrow('no text and no number');
  });

  test('takes a code in hexadecimal digits', () => {
    const answer = readAnswer('{"code":"0x80070005","message":"Access denied."}');
    expect(findPlacesOf(answer, {}).code.text).toBe('0x80070005');
  });
});
