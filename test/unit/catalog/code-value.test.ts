import { describe, expect, test } from 'vitest';
import { findCodeInValue } from '../../../src/catalog/code-value.ts';

describe('findCodeInValue', () => {
  test.each([
    ['{*}#{code}', 'com.example.v1#NotFound', 'NotFound'],
    ['{*}#{code}', '#NotFound', 'NotFound'],
    ['{*}#{code}', 'a#b#NotFound', 'NotFound'],
    ['{code}:{*}', 'NotFound:http://a.example/doc', 'NotFound'],
    ['{code} {message}', '5.1.1 No such user', '5.1.1'],
    ['error {n}: {code}', 'error 12: -7', '-7'],
    ['{word}/{code}', 'billing/E_12.b', 'E_12.b'],
    ['({code})', '(28)', '28'],
    ['{code}', 'NotFound', 'NotFound'],
  ])('finds with %s in %s %s', (form, value, code) => {
    const span = findCodeInValue(value, form);
    expect(span && value.slice(span.start, span.end)).toBe(code);
  });

  test.each([
    ['{*}#{code}', 'NotFound'],
    ['{*}#{code}', 'a#'],
    ['{*}#{code}', 'a#NotFound at once'],
    ['{code}:{*}', 'not found: x'],
    ['({code})', '28'],
    ['{code}', ''],
    ['{code}', 'constructor '],
    ['{*}#{code}', `${'a'.repeat(250)}#NotFound`],
  ])('finds with %s nothing in %s', (form, value) => {
    expect(findCodeInValue(value, form)).toBeUndefined();
  });
});
