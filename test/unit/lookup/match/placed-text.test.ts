import { describe, expect, test } from 'vitest';
import { getPairs } from '../../../../src/lookup/index/code-words.ts';
import { mayFit, placeText } from '../../../../src/lookup/match/placed-text.ts';

const getWeight = () => 1;

describe('placeText', () => {
  test('tells where two words stand after each other', () => {
    expect(placeText('Not found: not FOUND').pairs).toEqual(
      new Map([
        ['not found', [0, 2]],
        ['found not', [1]],
      ]),
    );
  });
});

describe('mayFit', () => {
  test.each([
    ['the same words', 'phone is wrong', 'The phone is wrong.', true],
    ['nearly all words, apart', 'a b c d e f g', 'g x f x e x d x c x b', true],
    ['three in a row of many', 'a b c d e f g h i j k l', 'x a b c x', true],
    ['three in a row of too many', 'a b c d e f g h i j k l m', 'x a b c x', false],
    ['most words, two in a row', 'a b c d e', 'a b x d', true],
    ['most words, all apart', 'a b c d e', 'a x b x d', false],
    ['a few words', 'phone is wrong', 'the door is open', false],
    ['another word', 'phone', 'telephone', false],
  ])('with %s', (_, phrase, text, may) => {
    const words = phrase.split(' ');
    const pairs = getPairs(words);
    expect(mayFit({ words, pairs }, placeText(text), getWeight)).toBe(may);
  });
});
