import { describe, expect, test } from 'vitest';
import { getHinted } from '../../../../src/lookup/answer/remarks.ts';
import { readCases } from '../../../support/make-cases.ts';
import { CRM, makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();
const VSDC = 'VSDC is the office of another country.';
const FAULT = 'This is a fault of a gateway.';
const ZERO = 'This is another writing of 000.';

describe('getHinted', () => {
  test.each([
    ['a word, beside the code', '{"resultCd":"903","resultMsg":"Only vsdc"}', [VSDC]],
    ['a word, beside the name', 'eTax and VSDC', [VSDC]],
    ['words after each other', '{"resultCd":"903","resultMsg":"From an Other Office."}', [VSDC]],
    ['such words apart', '{"resultCd":"903","resultMsg":"the other small office"}', []],
    ['a word without its vendor', 'VSDC', []],
    ['a part of a word', '{"resultCd":"903","resultMsg":"VSDCs"}', []],
    ['all of its fields', '{"fault":{"faultstring":"x"}}', [FAULT]],
    ['all of its fields in XML', '<fault><faultstring>x</faultstring></fault>', [FAULT]],
    ['one of its fields', '{"fault":{"text":"x"}}', []],
    ['a field with a value', '{"resultCd":"00"}', [ZERO]],
    ['a field with another value', '{"resultCd":"000"}', []],
    ['another field with the value', '{"resultCd":"000","code":"00"}', []],
    ['nothing', '', []],
  ])('knows a hint by %s', (_, text, remarks) => {
    const { reading, match } = readCases(text, index);
    expect(getHinted(reading, match, index).remarks).toEqual(remarks);
  });

  test('has nothing to say where no vendor hints', () => {
    const other = makeIndex(CRM);
    const { reading, match } = readCases('VSDC {"fault":{"faultstring":"x"}}', other);
    expect(getHinted(reading, match, other).remarks).toEqual([]);
  });

  test.each([
    ['a word', '{"resultCd":"903","resultMsg":"Only VSDC"}', ['tax']],
    ['a field', '{"resultCd":"00"}', []],
    ['nothing', '{"resultCd":"903"}', []],
  ])('tells the vendors against which %s speaks', (_, text, vendors) => {
    const { reading, match } = readCases(text, index);
    expect([...getHinted(reading, match, index).against]).toEqual(vendors);
  });
});
