import { describe, expect, test } from 'vitest';
import { addToCount, addToList, addToSet, countEach } from '../../../src/text/groups.ts';

describe('addToList', () => {
  test('adds behind what is there', () => {
    const lists = new Map([['a', [1]]]);
    for (const item of [3, 2]) addToList(lists, 'a', item);
    addToList(lists, 'b', 1);
    expect([...lists]).toEqual([
      ['a', [1, 3, 2]],
      ['b', [1]],
    ]);
  });
});

describe('addToSet', () => {
  test('adds an item once', () => {
    const sets = new Map<string, Set<number>>();
    for (const item of [1, 2, 1]) addToSet(sets, 'a', item);
    expect(sets).toEqual(new Map([['a', new Set([1, 2])]]));
  });
});

describe('addToCount', () => {
  test('adds one, or what is said', () => {
    const counts = new Map([['a', 1]]);
    addToCount(counts, 'a');
    addToCount(counts, 'b', 0.5);
    expect(counts).toEqual(
      new Map([
        ['a', 2],
        ['b', 0.5],
      ]),
    );
  });
});

describe('countEach', () => {
  test('counts in the order of the first occurrences', () => {
    expect([...countEach(['b', 'a', 'b'])]).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});
