import { describe, expect, test } from 'vitest';
import { getFallback, getNearest } from '../../../src/catalog/nearest.ts';

const RANGES = [
  { from: '-99', to: '-1', says: 'system' },
  { from: '100', to: '199', says: 'first' },
  { from: '150', to: '299', says: 'second' },
  { from: '90000000000000000001', to: '90000000000000000009', says: 'big' },
];

describe('getNearest', () => {
  test.each([
    ['those that begin like it', '994', ['100', '99', '995', '9'], ['995', '99', '9', '100']],
    ['the closest in value among these', '105', ['101', '109', '104'], ['104', '101', '109']],
    ['negative numbers to a negative one', '-5', ['5', '-9', '4', '-4'], ['-4', '-9', '4', '5']],
    ['the next number where none begins like it', '1000', ['998', '5', '999'], ['999', '998', '5']],
    ['keys that begin like it', 'ERR_MAIL', ['OK', 'ERR_SMS', 'ERR_MAX'], ['ERR_MAX', 'ERR_SMS']],
    ['keys in another case', 'err_mail', ['OK', 'ERR_MAX'], ['ERR_MAX']],
    ['codes of equal distance in their order', '105', ['106', '104'], ['106', '104']],
    ['zeros in front by their beginning', '005', ['5', '004', '0'], ['004', '0', '5']],
    ['numbers only to a number that none begins like', '5', ['ERR', '9', '4'], ['4', '9']],
    [
      'numbers beyond what JavaScript holds',
      '90071992547409931',
      ['90071992547409939', '90071992547409932'],
      ['90071992547409932', '90071992547409939'],
    ],
    [
      'numbers of any length',
      `1${'0'.repeat(400)}5`,
      [`1${'0'.repeat(400)}9`, `1${'0'.repeat(400)}4`],
      [`1${'0'.repeat(400)}4`, `1${'0'.repeat(400)}9`],
    ],
  ])('gives %s', (_, code, codes, nearest) => {
    expect(getCodes(code, codes, codes.length)).toEqual(nearest);
  });

  test('gives no more than are wanted', () => {
    expect(getCodes('5', ['1', '2', '3', '4'], 2)).toEqual(['4', '3']);
  });

  test('gives all where there are fewer than wanted', () => {
    expect(getCodes('5', ['1'], 6)).toEqual(['1']);
  });

  test('gives nothing where there is nothing', () => {
    expect(getCodes('5', [], 6)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['', []],
    [' ', []],
    ['💥', []],
    ['../..', []],
    ['%', []],
    ['__proto__', []],
    ['OK', []],
    ['-', ['-1']],
    ['--5', ['-1']],
    ['1e3', ['1']],
  ])('gives to %j only what is like it: %j', (code, nearest) => {
    expect(getCodes(code, ['1', 'A', '-1'], 3)).toEqual(nearest);
  });

  test('gives the entries themselves and leaves the list in its order', () => {
    const entries = [{ code: '9' }, { code: '1' }];
    expect(getNearest('1', entries, 1)[0]).toBe(entries[1]);
    expect(entries.map(({ code }) => code)).toEqual(['9', '1']);
  });
});

describe('getFallback', () => {
  test.each([
    ['100', 'first'],
    ['149', 'first'],
    ['199', 'first'],
    ['200', 'second'],
    ['0150', 'first'],
    ['-1', 'system'],
    ['-99', 'system'],
    ['90000000000000000001', 'big'],
    ['90000000000000000009', 'big'],
  ])('finds %s in the range %s', (code, says) => {
    expect(getFallback(code, RANGES)?.says).toBe(says);
  });

  test.each([
    '99',
    '300',
    '0',
    '-0',
    '-100',
    '90000000000000000000',
    '90000000000000000010',
    '1'.repeat(400),
    '',
    '-',
    'E100',
    '100x',
    '1e2',
    '0x80',
    '+100',
    '100.5',
    ' 100',
    '100\n',
    '１００',
  ])('finds no range for %j', (code) => {
    expect(getFallback(code, RANGES)).toBeUndefined();
  });

  test('finds nothing where a vendor documents no range', () => {
    const none: typeof RANGES = [];
    expect(getFallback('100', none)).toBeUndefined();
  });
});

function getCodes(wanted: string, codes: readonly string[], limit: number): string[] {
  const entries = codes.map((code) => ({ code }));
  return getNearest(wanted, entries, limit).map(({ code }) => code);
}
