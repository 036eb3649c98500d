import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../../src/lookup/match/align.ts';

describe('alignWords', () => {
  test.each([
    ['the same words', 'phone is wrong', 'phone is wrong', [0, 1, 2]],
    ['words around', 'phone is wrong', 'the phone is wrong now', [1, 2, 3]],
    ['words between', 'phone is wrong', 'phone 12 is so wrong', [0, 2, 4]],
    ['a word that is missing', 'phone is wrong', 'phone wrong', [0, -1, 1]],
    ['words in another order', 'phone wrong', 'wrong phone', [-1, 0]],
    ['misspelt words', 'maximum number', 'maxium numbre', [0, 1]],
    ['a last word that is cut off', 'client exists', 'client exi', [0, 1]],
  ])('lays a phrase over %s', (_, phrase, text, places) => {
    expect(align(phrase, text)?.places).toEqual(places);
  });

  test.each([
    ['other words', 'phone', 'address'],
    ['no words', 'phone', ''],
    ['two words of five', 'phone is wrong or missing', 'phone 12 wrong'],
  ])('lays none over %s', (_, phrase, text) => {
    expect(align(phrase, text)).toBeUndefined();
  });

  test('prefers the words that weigh most', () => {
    const getWeight = (word: string) => (word === 'the' ? 0.1 : 1);
    expect(alignWords(['the', 'phone'], ['phone', 'the'], getWeight)?.places).toEqual([-1, 0]);
  });

  test('counts the longest run', () => {
    expect(align('a phone is wrong', 'phone is very wrong')).toMatchObject({ run: 2 });
  });

  test.each([
    ['phone wrong', 'phone wrong', true],
    ['phone is wrong', 'phone wrong', true],
    ['phone wrong', 'phones wrong', false],
  ])('tells whether %j is exactly in %j', (phrase, text, isExact) => {
    expect(align(phrase, text)?.isExact).toBe(isExact);
  });

  test('compares the start of a long text only', () => {
    const text = `${'x '.repeat(1000)}phone`;
    expect(align('phone', text)).toBeUndefined();
  });
});

function align(phrase: string, text: string) {
  return alignWords(split(phrase), split(text), () => 1);
}

function split(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
