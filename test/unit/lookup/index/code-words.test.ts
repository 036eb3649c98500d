import { describe, expect, test } from 'vitest';
import {
  countWords,
  getAllWords,
  getPairs,
  getPhrases,
} from '../../../../src/lookup/index/code-words.ts';

describe('getAllWords', () => {
  test('gives each word that stands for a code once', () => {
    const code = {
      vendor: 'acme',
      code: '1',
      message: 'Bad address',
      key: 'BAD',
      description: 'Try it',
      title: 'Ours',
    };
    expect([...getAllWords(code)]).toEqual(['bad', 'address', 'try', 'it']);
  });
});

describe('countWords', () => {
  test('counts the codes that have a word, however often', () => {
    const codes = ['no no', 'no', 'constructor'].map((message) => ({
      vendor: 'acme',
      code: message,
      message,
    }));
    const { codes: count, words } = countWords(codes);
    expect(count).toBe(3);
    expect([...words]).toEqual([
      ['no', 2],
      ['constructor', 1],
    ]);
  });
});

describe('getPhrases', () => {
  test('gives the words of each line of a message, and of the key', () => {
    const code = { vendor: 'acme', code: '1', message: 'Wrong address\nSee it', key: 'badAddress' };
    expect(getPhrases(code)).toEqual([
      ['wrong', 'address'],
      ['see', 'it'],
      ['bad', 'address'],
    ]);
  });
});

describe('getPairs', () => {
  test.each([
    [
      ['a', 'b', 'c'],
      ['a b', 'b c'],
    ],
    [['a'], []],
    [[], []],
  ])('joins of %j %j', (words, pairs) => {
    expect(getPairs(words)).toEqual(pairs);
  });
});
