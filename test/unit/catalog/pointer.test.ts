import { describe, expect, test } from 'vitest';
import { findPlaces, getAtPointer, parsePointer } from '../../../src/catalog/pointer.ts';

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
    ['/errors/*/code', 'a'],
    ['/*/resultCode', -1],
    ['/a~1b', 1],
    ['/m~0n', 2],
    ['/', 3],
  ])('finds what is at %j', (pointer, value) => {
    expect(getAtPointer(answer, pointer)).toEqual(value);
  });

  test.each([
    '/nothing',
    '/header/nothing',
    '/code/deeper',
    '/header/text/deeper',
    '/errors/2',
    '/errors/length',
    '/errors/*/nothing',
    '/code/*',
    '/header/text/*',
  ])('finds nothing at %j', (pointer) => {
    expect(getAtPointer(answer, pointer)).toBeUndefined();
  });

  test.each([undefined, null, 'text', 7])('finds nothing in %j', (value) => {
    expect(getAtPointer(value, '/code')).toBeUndefined();
  });
});

describe('findPlaces', () => {
  test('finds every item that a star stands for, in order', () => {
    const answer = { errors: [{ code: 'a' }, {}, { code: 'c' }] };
    expect(findPlaces(answer, '/errors/*/code')).toEqual([
      { tokens: ['errors', '0', 'code'], value: 'a' },
      { tokens: ['errors', '2', 'code'], value: 'c' },
    ]);
  });

  test('finds the members of an object, and of a list of lists', () => {
    const answer = { fields: { mail: { code: 1 }, name: { code: 2 } }, rows: [[1], [2, 3]] };
    expect(findPlaces(answer, '/fields/*/code').map(({ value }) => value)).toEqual([1, 2]);
    expect(findPlaces(answer, '/rows/*/*').map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  test('takes a star that is a name for that name', () => {
    expect(findPlaces({ '*': 1, a: 2 }, '/*')).toEqual([{ tokens: ['*'], value: 1 }]);
  });
});
