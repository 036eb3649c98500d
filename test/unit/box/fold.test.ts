import { describe, expect, test } from 'vitest';
import { foldAnswers, formatFolded } from '../../../src/box/fold.ts';
import type { LookupAnswer } from '../../../src/lookup/result.ts';
import { makeAnswer } from '../../support/make-result.ts';

const many = Array.from({ length: 16 }, (_, i) =>
  makeAnswer({ vendor: `v${i}`, product: `V${i}`, code: '5', confidence: 'possible' }),
);

describe('foldAnswers', () => {
  test('leaves five of many that have a number, and folds the others, in their order', () => {
    const { shown, folded } = foldAnswers(many, ' error 5 ');
    expect(shown).toHaveLength(5);
    expect([...shown, ...folded]).toEqual(many);
  });

  test.each<[string, readonly LookupAnswer[], string]>([
    ['few more', many.slice(0, 7), '5'],
    ['what words lead to', many, 'file not found'],
    ['what one of them is told by', [makeAnswer({ confidence: 'likely' }), ...many], '5'],
    ['what a longer text holds', many, `${'The program says 5 and ends. '.repeat(3)}5`],
  ])('folds no %s', (_, answers, text) => {
    expect(foldAnswers(answers, text)).toEqual({ shown: answers, folded: [] });
  });
});

test('formatFolded says how many there are and names the first, each once', () => {
  expect(formatFolded(many)).toBe('16 more: V0, V1, V2, V3, …');
  expect(formatFolded([...many.slice(0, 2), ...many.slice(0, 1)])).toBe('3 more: V0, V1');
});
