import { describe, expect, test } from 'vitest';
import { makeCompletions } from '../../../../src/lookup/answer/completions.ts';
import { readText } from '../../../../src/lookup/read/read.ts';
import { makeIndex } from '../../../support/make-index.ts';
import { makeAnswer } from '../../../support/make-result.ts';

const index = makeIndex({ codes: ['10', '100', '1000', '-1', 'E10', 'ERR'] });

describe('makeCompletions', () => {
  test.each([
    ['10', ['10', '100', '1000']],
    [' 100 ', ['100', '1000']],
    ['-1', ['-1']],
    ['e1', ['E10']],
    ['ERR', ['ERR']],
    ['err', []],
    ['2', []],
    ['10 ', ['10', '100', '1000']],
    ['error 10', []],
    ['', []],
    ['1'.repeat(60), []],
  ])('completes %j with %j', (text, codes) => {
    expect(complete(text)).toEqual(codes);
  });

  test('leaves out what is an answer', () => {
    expect(complete('10', ['10'])).toEqual(['100', '1000']);
  });

  test('gives a few of many', () => {
    const many = makeIndex({ codes: Array.from({ length: 100 }, (_, i) => `1${i}`) });
    expect(makeCompletions(readText('1'), [], many).length).toBeLessThan(10);
  });
});

function complete(text: string, answered: readonly string[] = []): string[] {
  const answers = answered.map((code) => makeAnswer({ code }));
  return makeCompletions(readText(text), answers, index).map(({ code }) => code);
}
