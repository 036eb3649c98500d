import { describe, expect, test } from 'vitest';
import { describeReading } from '../../../../src/lookup/answer/describe-reading.ts';
import { readCases } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('describeReading', () => {
  test.each([
    ['{"foo":"a b","bar":"c d"}', ['the fields foo, bar']],
    ['777, 888', ['plain words']],
    ['https://other.example/', ['an address']],
    ['the Revenue Office', ['the name eTax']],
    ['no idea', ['plain words']],
    [' ', []],
  ])('says of %j: %j', (text, phrases) => {
    const { reading, match } = readCases(text, index);
    expect(describeReading(reading, match)).toEqual(phrases);
  });

  test('names a few of many, and long ones in short', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`name${'x'.repeat(60)}${i}`, i + 700]),
    );
    const { reading, match } = readCases(JSON.stringify(fields), index);
    const phrases = describeReading(reading, match);
    expect(phrases.every((phrase) => phrase.endsWith('…') && phrase.length < 300)).toBe(true);
  });
});
