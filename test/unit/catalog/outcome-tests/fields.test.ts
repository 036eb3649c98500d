import { describe, expect, test } from 'vitest';
import { getFields } from '../../../../src/catalog/outcome-tests/fields.ts';

describe('getFields', () => {
  test.each([
    ['/code', 'code', 'code'],
    ['/ResponseCode', 'responseCode', 'response_code'],
    ['/resultCd', 'resultCd', 'result_cd'],
    ['/header/isSuccessful', 'isSuccessful', 'is_successful'],
    ['/error_code', 'errorCode', 'error_code'],
    ['/error-code', 'errorCode', 'error_code'],
    ['/ERR_CODE', 'errCode', 'err_code'],
    ['/class', 'value', 'value'],
    ['/None', 'value', 'value'],
    ['/__proto__', 'value', 'value'],
    ['/code_', 'code', 'code'],
    ['/results/0', 'value', 'value'],
    ['/状态', 'value', 'value'],
    ['/', 'value', 'value'],
  ])('calls %s %s or %s', (pointer, camel, snake) => {
    expect(getNames([pointer], 'camelCase')).toEqual([camel]);
    expect(getNames([pointer], 'snake_case')).toEqual([snake]);
  });

  test('gives each field once, and each a name of its own', () => {
    const pointers = [
      '/code',
      '/error/code',
      '/code',
      '/a/error_code2',
      '/error_code',
      '/errorCode',
    ];
    expect(getNames(pointers, 'camelCase')).toEqual([
      ...['code', 'code2', 'errorCode2', 'errorCode', 'errorCode3'],
    ]);
  });
});

function getNames(pointers: readonly string[], style: 'camelCase' | 'snake_case'): string[] {
  const checks = pointers.map((pointer) => {
    return { pointer, values: [0], outcome: 'success' as const, codes: [] };
  });
  return [...getFields(checks, style).values()].map(({ name }) => name);
}
