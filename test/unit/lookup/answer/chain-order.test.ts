import { describe, expect, test } from 'vitest';
import { orderChains } from '../../../../src/lookup/answer/chain-order.ts';
import type { Confidence, LookupAnswer } from '../../../../src/lookup/result.ts';
import { makeAnswer } from '../../../support/make-result.ts';

describe('orderChains', () => {
  test.each([
    ['nothing', [], []],
    ['answers without chains as they are', [make('a'), make('b')], ['a', 'b']],
    ['the root before what it explains', [make('a', ['b']), make('b')], ['b', 'a']],
    [
      'both where the better one stands',
      [make('x'), make('a', ['b']), make('y'), make('b')],
      ['x', 'b', 'a', 'y'],
    ],
    [
      'what a root explains right behind it',
      [make('b'), make('x'), make('a', ['b']), make('c', ['b'])],
      ['b', 'a', 'c', 'x'],
    ],
    [
      'a chain of three from its root on',
      [make('a', ['b']), make('b', ['c']), make('c')],
      ['c', 'b', 'a'],
    ],
    [
      'what several explain behind the first of them only',
      [make('a', ['b', 'c']), make('x'), make('c'), make('b')],
      ['c', 'a', 'x', 'b'],
    ],
    ['what explains itself', [make('a', ['a'])], ['a']],
    ['what goes round in a circle', [make('a', ['b']), make('b', ['a'])], ['a', 'b']],
    ['what is explained by none of them', [make('a', ['z']), make('b')], ['a', 'b']],
    [
      'no possible root before what is surer',
      [make('a', ['b'], 'likely'), make('x'), make('b', [], 'possible')],
      ['a', 'x', 'b'],
    ],
    [
      'a possible root before what is only possible',
      [make('a', ['b'], 'possible'), make('b', [], 'possible')],
      ['b', 'a'],
    ],
  ])('puts %s', (_, answers, codes) => {
    expect(orderChains(answers).map(({ code }) => code)).toEqual(codes);
  });
});

/** An answer that others explain. */
function make(
  code: string,
  roots: string[] = [],
  confidence: Confidence = 'certain',
): LookupAnswer {
  const chain = roots.map((root) => ({
    vendor: 'acme',
    product: 'Acme Mail',
    code: root,
    isRoot: true,
    says: 'It explains it.',
  }));
  return makeAnswer({ code, confidence, ...(chain.length > 0 && { chain }) });
}
