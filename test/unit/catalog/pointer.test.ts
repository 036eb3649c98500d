import { describe, expect, test } from 'vitest';
import { getAtPointer, parsePointer } from '../../../src/catalog/pointer.ts';

describe('parsePointer', () => {
  test.each([
    ['', []],
    ['/', ['']],
    ['/code', ['code']],
    ['/header/resultCode', ['header', 'resultCode']],
    ['/a//b', ['a', '', 'b']],
    ['/a~1b', ['a/b']],
    ['/m~0n', ['m~n']],
    ['/~01', ['~1']],
    ['/ ', [' ']],
    ['/0', ['0']],
  ])('splits %j', (pointer, tokens) => {
    expect(parsePointer(pointer)).toEqual(tokens);
  });
});

describe('getAtPointer', () => {
  const answer = {
    code: 0,
    header: { resultCode: -1, isSuccessful: false, text: null },
    errors: [{ code: 'a' }, { code: 'b' }],
    'a/b': 1,
    'm~n': 2,
    '': 3,
  };

  test.each([
    ['', answer],
    ['/code', 0],
    ['/header/resultCode', -1],
    ['/header/isSuccessful', false],
    ['/header/text', null],
    ['/errors/1/code', 'b'],
    ['/a~1b', 1],
    ['/m~0n', 2],
    ['/', 3],
  ])('finds what is at %j', (pointer, value) => {
    expect(getAtPointer(answer, pointer)).toEqual(value);
  });

  test.each(['/nothing', '/header/nothing', '/code/deeper', '/header/text/deeper', '/errors/2'])(
    'finds nothing at %j',
    (pointer) => {
      expect(getAtPointer(answer, pointer)).toBeUndefined();
    },
  );

  test.each([undefined, null, 'text', 7])('finds nothing in %j', (value) => {
    expect(getAtPointer(value, '/code')).toBeUndefined();
  });
});
