import { describe, expect, test } from 'vitest';
import { formatSuccessTest } from '../../../src/catalog/success.ts';
import type { Success } from '../../../src/schemas/vendor.ts';

describe('formatSuccessTest', () => {
  test.each<[string, Success['equals'], string]>([
    ['/code', ['0'], 'body.code === "0"'],
    ['/code', [0], 'body.code === 0'],
    ['/code', [-1], 'body.code === -1'],
    ['/ok', [true], 'body.ok === true'],
    ['/ok', [false], 'body.ok === false'],
    ['/code', [0, '0'], 'body.code === 0 || body.code === "0"'],
    ['/$ok_9', [1], 'body.$ok_9 === 1'],
    ['/9ok', [1], 'body["9ok"] === 1'],
    ['/error-code', [0], 'body["error-code"] === 0'],
    ['/a~1b~0c', [0], 'body["a/b~c"] === 0'],
    ['/', [0], 'body[""] === 0'],
    ['/class', [0], 'body.class === 0'],
    ['/状态', [0], 'body["状态"] === 0'],
    ['/code', ['say "no"'], String.raw`body.code === "say \"no\""`],
  ])('writes %s equal to one of %j as %s', (pointer, equals, expression) => {
    expect(formatSuccessTest({ pointer, equals })).toBe(expression);
  });

  test.each<[string, Success['equals'], unknown, unknown]>([
    ['/code', ['000'], { code: '000' }, { code: 0 }],
    ['/code', ['0'], { code: '0' }, { code: '000' }],
    ['/code', [0], { code: 0 }, { code: '0' }],
    ['/code', [0, '1'], { code: '1' }, { code: 1 }],
    ['/header/ok', [true], { header: { ok: true } }, { header: { ok: 'true' } }],
    ['/$ok/_x9', [1], { $ok: { _x9: 1 } }, { $ok: {} }],
    ['/a~1b/c~0d', [0], { 'a/b': { 'c~d': 0 } }, { 'a/b': { 'c~d': 1 } }],
    ['/results/0/code', [0], { results: [{ code: 0 }] }, { results: [{ code: 1 }] }],
    ['/it\'s "x"\\/y', [1], { 'it\'s "x"\\': { y: 1 } }, { 'it\'s "x"\\': { y: 2 } }],
    ['/a;b\u2028`${c}`', [1], { 'a;b\u2028`${c}`': 1 }, {}],
  ])('makes of %s and %j what passes %j and fails %j', (pointer, equals, success, failure) => {
    const isSuccess = compile({ pointer, equals });
    expect(isSuccess(success)).toBe(true);
    expect(isSuccess(failure)).toBe(false);
  });

  test.each([
    ['has not got the field', {}],
    ['has null above the field', { header: null }],
    ['has a text above the field', { header: 'Bad gateway' }],
  ])('makes what fails, but does not throw, for a body that %s', (_, body) => {
    const isSuccess = compile({ pointer: '/header/isSuccessful', equals: [true] });
    expect(isSuccess(body)).toBe(false);
  });
});

/** Makes a function of an expression, as a reader does who copies it. */
function compile(success: Success): (body: unknown) => unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- to run the expression is the test
  return new Function('body', `return ${formatSuccessTest(success)}`) as (body: unknown) => unknown;
}
