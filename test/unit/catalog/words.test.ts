import { describe, expect, test } from 'vitest';
import { getPlainWords, getWholeWords } from '../../../src/catalog/words.ts';

describe('getWholeWords', () => {
  test.each([
    ['Is the key right?', ['is', 'the', 'key', 'right']],
    ['It isn’t; it is "ERR_X".', ['it', "isn't", 'it', 'is', 'err_x']],
    ['v1.2, e-mail', ['v1.2', 'e-mail']],
    ['名前 é', ['名前', 'é']],
    ['…', []],
  ])('reads %j', (text, words) => {
    expect(getWholeWords(text)).toEqual(words);
  });
});

describe('getPlainWords', () => {
  test.each([
    ['Error 12 of v1.2', ['error', '#', 'of', '#']],
    ['Codes 12, 13 and 14', ['codes', '#', 'and', '#']],
    ['No number', ['no', 'number']],
  ])('puts a sign in place of numbers in %j', (text, words) => {
    expect(getPlainWords(text)).toEqual(words);
  });
});
