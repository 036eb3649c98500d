import { describe, expect, test } from 'vitest';
import { isUndeclared } from '../../../../src/lookup/match/names.ts';

describe('isUndeclared', () => {
  const check = (text: string) => {
    const start = text.indexOf('EXAMPLE');
    return isUndeclared(text, start, start + 'EXAMPLE'.length);
  };

  test.each([
    "error C2065: 'EXAMPLE' : undeclared identifier",
    'undefined: syscall.EXAMPLE',
    'cannot find value `EXAMPLE` in this scope',
    'uninitialized constant Errno::EXAMPLE',
    '  symbol:   variable EXAMPLE',
  ])('knows what compilers say of a name: %s', (text) => {
    expect(check(text)).toBe(true);
  });

  test.each(['undefined EXAMPLE', 'unknown error: EXAMPLE', 'could not find host: EXAMPLE'])(
    'leaves a failure with a name one: %s',
    (text) => {
      expect(check(text)).toBe(false);
    },
  );
});
