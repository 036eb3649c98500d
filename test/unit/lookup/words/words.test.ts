import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../../src/lookup/words/words.ts';

describe('compareWords', () => {
  test('gives 1 to the same word only', () => {
    expect(compareWords('address', 'address')).toBe(1);
    expect(compareWords('address', 'addresses')).toBeLessThan(1);
  });

  test.each([
    ['an ending', 'record', 'records'],
    ['a letter left out', 'maximum', 'maxium'],
    ['a letter too many', 'invalid', 'invallid'],
    ['another letter', 'client', 'cliemt'],
    ['letters swapped', 'recieved', 'received'],
    ['another ending of the stem', 'expired', 'expiry'],
  ])('takes %s for alike', (_, a, b) => {
    expect(compareWords(a, b)).toBeGreaterThan(0.5);
    expect(compareWords(b, a)).toBe(compareWords(a, b));
  });

  test.each([
    ['short words', 'not', 'now'],
    ['numbers', '100312', '100313'],
    ['words with digits', 'error12', 'error13'],
    ['other words', 'client', 'server'],
    ['much longer words', 'over', 'overlapping'],
    ['nothing', '', 'client'],
  ])('takes %s for different', (_, a, b) => {
    expect(compareWords(a, b)).toBe(0);
  });
});
