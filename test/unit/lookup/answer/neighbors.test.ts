import { describe, expect, test } from 'vitest';
import { makeNeighbors } from '../../../../src/lookup/answer/neighbors.ts';
import { readCases } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('makeNeighbors', () => {
  test.each([
    ['cases of its line', '{"ReplyCode":21}\n{"resultCd":"910"}', 'crm/21', ['crm/21']],
    [
      'cases on the lines of its object',
      '{\n"ReplyCode":21,\n"a":"HTTP 503"}\n{"resultCd":"910"}\n{"resultCd":"902"}\n{"resultCd":"903"}',
      'crm/21',
      ['crm/21', 'http/503'],
    ],
    [
      'all where all stands on one line',
      '{"ReplyCode":21} {"resultCd":"910"}',
      'crm/21',
      ['crm/21', 'tax/910'],
    ],
  ])('gives the %s', (_, text, id, expected) => {
    const { cases } = readCases(text, index);
    const entry = cases.find((one) => getId(one) === id);
    expect(entry && makeNeighbors(cases)(entry).map(getId).toSorted()).toEqual(expected);
  });
});

function getId({ code }: { code: { vendor: string; code: string } }): string {
  return `${code.vendor}/${code.code}`;
}
