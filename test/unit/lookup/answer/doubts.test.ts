import { describe, expect, test } from 'vitest';
import { makeDoubts } from '../../../../src/lookup/answer/doubts.ts';
import { makeCode } from '../../../support/make-catalog.ts';
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

describe('makeDoubts, of a number that is made of another one', () => {
  const codes = [
    makeCode({ code: '19', message: 'A constraint was not kept.' }),
    makeCode({ code: '2067', message: 'Two rows have the same unique key.' }),
  ];
  const text = 'tax error 19: Two rows have the same unique key.';

  test('has none where the message is that of the longer number', () => {
    const derived = [{ from: '257', to: '9243', mask: '255', says: 'The last eight bits.' }];
    const made = makeIndex({ id: 'tax', vendor: { derived }, codes });
    expect(getDoubts(text, '19', made)).toEqual([]);
    expect(getDoubts(text, '2067', made)).toEqual([]);
  });

  test('has one where nothing makes the one of the other', () => {
    expect(getDoubts(text, '19', makeIndex({ id: 'tax', codes }))).toHaveLength(1);
  });
});

function getDoubts(text: string, wanted: string, of = index): string[] {
  const { cases } = readCases(text, of);
  const entry = cases.find(({ code }) => code.vendor === 'tax' && code.code === wanted);
  if (!entry) throw new Error(`Nothing in ${text} speaks for ${wanted}.`);
  return makeDoubts(entry, cases, of);
}
