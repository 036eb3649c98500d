import { describe, expect, test } from 'vitest';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeCode } from '../../../support/make-catalog.ts';
import { makeData, makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('makeLookupIndex', () => {
  test('finds codes by their strings, whatever the case', () => {
    const own = makeIndex({ codes: ['ERR_X', '000', '0'] });
    expect(own.byCode.get('err_x')?.map(({ code }) => code)).toEqual(['ERR_X']);
    expect(own.byCode.get('000')?.map(({ code }) => code)).toEqual(['000']);
    expect(own.byCode.get('0')?.map(({ code }) => code)).toEqual(['0']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('finds nothing by %s', (term) => {
    expect(index.byCode.get(term)).toBeUndefined();
    expect(index.byKey.get(term)).toBeUndefined();
    expect(index.byField.get(term)).toBeUndefined();
    expect(index.byPair.get(term)).toBeUndefined();
    expect(index.getCodes(term)).toEqual([]);
    expect(index.findByPrefix(term, 5)).toEqual([]);
    expect(index.findByWords([term], 5)).toEqual([]);
  });

  test.each([
    ['400', ['400', '400', '4000004', '4000122']],
    ['4000004', ['4000004']],
    ['-', ['-1']],
    ['5', ['503']],
    ['77', []],
  ])('finds codes that begin with %s: %j', (start, codes) => {
    expect(index.findByPrefix(start, 10).map(({ code }) => code)).toEqual(codes);
  });

  test('finds no more than are wanted', () => {
    expect(index.findByPrefix('9', 2)).toHaveLength(2);
    expect(index.findByWords(['number'], 1)).toHaveLength(1);
  });

  test('finds words with slips, and digits without', () => {
    const own = makeIndex({
      codes: [
        makeCode({ code: '1', message: 'Maximum exceeded' }),
        makeCode({ code: '2', message: 'Batch 100312' }),
      ],
    });
    expect(own.findByWords(['maxium'], 5).map(({ code }) => code)).toEqual(['1']);
    expect(own.findByWords(['100312'], 5).map(({ code }) => code)).toEqual(['2']);
    expect(own.findByWords(['100313'], 5)).toEqual([]);
  });

  test('weighs a word by how few codes have it', () => {
    const { getWeight } = index;
    expect(getWeight('nobodyhasit')).toBe(1);
    expect(getWeight('clarion')).toBeGreaterThan(getWeight('is'));
    expect(getWeight('is')).toBeGreaterThan(0);
  });

  test('weighs by the counts of the whole catalog where it holds a part of it', () => {
    const counts = { codes: 1000, words: new Map([['clarion', 900]]) };
    const part = makeLookupIndex(makeData(), counts);
    expect(part.getWeight('clarion')).toBeLessThan(0.2);
  });
});
