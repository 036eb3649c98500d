import { describe, expect, test } from 'vitest';
import { findCodePlace, findMessagePlace } from '../../../src/catalog/code-place.ts';

const ANSWER = {
  message: 'outer',
  details: [
    { type: 'Help', code: 'none', message: 'first' },
    { type: 'Info', retry: false, code: 'B', message: 'second' },
    { type: 'Info', retry: true, code: 'C', message: 'third' },
  ],
};
const CODE = '/details/*/code';

describe('findCodePlace', () => {
  test.each([
    ['the first', undefined, 'none'],
    ['the one beside a value', { type: 'Info' }, 'B'],
    ['the one beside several values', { type: 'Info', retry: 'true' }, 'C'],
    ['none beside another value', { type: 'Other' }, undefined],
    ['none beside a name that is not there', { constructor: 'x' }, undefined],
  ])('finds %s', (_, where, code) => {
    expect(findCodePlace(ANSWER, { code: CODE, where })?.value).toBe(code);
  });

  test('tells which item it is', () => {
    const place = findCodePlace(ANSWER, { code: CODE, where: { type: 'Info' } });
    expect(place?.tokens).toEqual(['details', '1', 'code']);
  });

  test('finds a code that is a member of the answer itself', () => {
    expect(findCodePlace({ code: 7 }, { code: '/code' })?.value).toBe(7);
  });
});

describe('findMessagePlace', () => {
  test.each([
    ['/details/*/message', { type: 'Info' }, 'second'],
    ['/details/*/message', undefined, 'first'],
    ['/message', { type: 'Info' }, 'outer'],
    ['/nowhere', undefined, undefined],
    [undefined, undefined, undefined],
  ])('finds at %s, beside %j, %s', (message, where, value) => {
    expect(findMessagePlace(ANSWER, { code: CODE, where, message })?.value).toBe(value);
  });
});
