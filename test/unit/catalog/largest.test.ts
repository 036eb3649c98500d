import { describe, expect, test } from 'vitest';
import { getLargest } from '../../../src/catalog/largest.ts';

describe('getLargest', () => {
  const getSize = (word: string) => word.length;

  test.each([
    [['a', 'bbb', 'cc'], 2, ['bbb', 'cc']],
    [['a', 'cc', 'bbb'], 2, ['cc', 'bbb']],
    [['a', 'b', 'c'], 2, ['a', 'b']],
    [['a', 'bb'], 2, ['a', 'bb']],
    [['a'], 0, []],
  ])('of %j takes %i, in their order', (words, limit, expected) => {
    expect(getLargest(words, { limit, getSize })).toEqual(expected);
  });

  test('leaves what it was given as it is', () => {
    const words = ['a', 'bbb', 'cc'];
    getLargest(words, { limit: 1, getSize });
    expect(words).toEqual(['a', 'bbb', 'cc']);
  });
});
