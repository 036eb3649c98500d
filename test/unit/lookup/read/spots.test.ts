import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/lookup/read/read.ts';
import type { Spot } from '../../../../src/lookup/read/reading.ts';

describe('getSpot', () => {
  test.each([
    ['a number', 'error 12 came', ['12']],
    ['a number with a sign', 'error -12', ['-12']],
    ['zeros in front', 'error 000 or 001', ['000', '001']],
    ['a name with an underscore', 'got ERR_ADDRESS now', ['ERR_ADDRESS']],
    ['a name with a hump', 'got addressMissing', ['addressMissing']],
    ['a name in capitals', 'got ERR today', ['ERR']],
    ['a name with digits', 'got E12', ['E12']],
    ['strings without spaces', '{"a":"X","b":"X Y"}', ['X']],
  ])('takes %s for what may be a code', (_, text, values) => {
    expect(getValues(text)).toEqual(values);
  });

  test.each([
    ['an amount', 'after 21 ms, 3 rows, 10 kB and 5 seconds'],
    ['a part of a path', 'at /list/21 or 3/4'],
    ['a place in a file', 'at run (index.js:21)'],
    ['a point of a list', '1) first'],
    ['what is compared with', 'code == 21'],
    ['a date and a time', '2026-03-11 09:45:12'],
    ['an address', 'from 192.168.0.21:8080 or https://a.example/21'],
    ['a plain word', 'nothing here'],
    ['a very long number', '7'.repeat(100)],
  ])('takes %s for none', (_, text) => {
    expect(getValues(text)).toEqual([]);
  });

  test.each([
    ['#12', 'hash'],
    ['failed #12', 'hash'],
    ['failed [12]', 'brackets'],
    ['12 failed', 'start'],
    ['failed 12', undefined],
    ['list[12]', 'joined'],
  ])('tells how the number of %j is set off', (text, mark) => {
    expect(getSpot(text)?.mark).toBe(mark);
  });

  test.each([
    ['the api error code: 12', ['code', 'error', 'api']],
    ['error (12)', ['error']],
    ['error code = int(12)', ['code', 'error']],
    ['code 3 12', []],
    ['code\n12', []],
    ['code                12', []],
  ])('gives the words before the number of %j', (text, lead) => {
    expect(getSpot(text)?.lead).toEqual(lead);
  });

  test.each([
    ['code 12', true],
    ['code 12.', false],
  ])('tells whether %j ends with it', (text, isLast) => {
    expect(getSpot(text)?.isLast).toBe(isLast);
  });
});

function getValues(text: string): string[] {
  return readText(text).spots.map(({ value }) => value);
}

function getSpot(text: string): Spot | undefined {
  return readText(text).spots.find(({ value }) => value === '12');
}
