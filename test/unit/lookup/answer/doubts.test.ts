import { describe, expect, test } from 'vitest';
import { makeDoubts } from '../../../../src/lookup/answer/doubts.ts';
import { readCases } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('makeDoubts', () => {
  test.each([
    ['the listed message', '{"resultCd":"910","resultMsg":"Request parameter error"}'],
    ['the message misspelt', '{"resultCd":"910","resultMsg":"Request paramter error"}'],
    ['no message', '{"resultCd":"910"}'],
    ['an empty one', '{"resultCd":"910","resultMsg":""}'],
    ['one word', '{"resultCd":"910","resultMsg":"FAIL"}'],
    ['other fields', '{"resultCd":"910","data":"of another kind"}'],
    ['no field at all', '910'],
  ])('has none of %s', (_, text) => {
    expect(getDoubts(text, '910')).toEqual([]);
  });

  test.each([
    ['{"resultCd":"910","resultMsg":"Device is not installed"}', '910', 'that of 902'],
    ['{"resultCd":"910","resultMsg":"Of another kind"}', '910', 'not the one that is listed'],
    ['{"resultCd":"910","message":"Of another kind"}', '910', 'not the one that is listed'],
    [
      '{"resultCd":"903","resultMsg":"Only VSDC device can be verified."}',
      '903',
      '“VSDC” where the listed one says “OSCU”',
    ],
  ])('has one of %s', (text, code, doubt) => {
    const doubts = getDoubts(text, code);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain(doubt);
  });
});

function getDoubts(text: string, wanted: string): string[] {
  const { cases } = readCases(text, index);
  const entry = cases.find(({ code }) => code.vendor === 'tax' && code.code === wanted);
  if (!entry) throw new Error(`Nothing in ${text} speaks for ${wanted}.`);
  return makeDoubts(entry, cases, index);
}
