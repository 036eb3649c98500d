import { describe, expect, test } from 'vitest';
import { drawAnswer } from '../../../src/catalog/drawn-answer.ts';
import { makeEnvelope } from '../../support/make-catalog.ts';

const NESTED = makeEnvelope({
  code: '/header/code',
  message: '/header/text',
  example: '{ "header": { "text": "No", "ok": false, "code": 7 } }\n',
});

describe('drawAnswer', () => {
  test('names the values that tell what happened, in the order of the text', () => {
    const pieces = drawAnswer(NESTED, { pointer: '/header/ok', equals: [true] });
    expect(pieces).toEqual([
      { text: '{ "header": { "text": ' },
      { text: '"No"', role: 'message' },
      { text: ', "ok": ' },
      { text: 'false', role: 'test' },
      { text: ', "code": ' },
      { text: '7', role: 'code' },
      { text: ' } }' },
    ]);
  });

  test('calls a code that the test looks at a code', () => {
    const pieces = drawAnswer(makeEnvelope(), { pointer: '/code', equals: [0] });
    expect(pieces.map(({ role }) => role)).toEqual([
      undefined,
      'code',
      undefined,
      'message',
      undefined,
    ]);
  });

  test.each([
    ['there is no test', undefined],
    ['the test points elsewhere', { pointer: '/nowhere', equals: [0] }],
  ])('leaves out the test where %s', (_, success) => {
    const pieces = drawAnswer(NESTED, success);
    expect(pieces.some(({ role }) => role === 'test')).toBe(false);
    expect(pieces.map(({ text }) => text).join('')).toBe(NESTED.example.trim());
  });
});
