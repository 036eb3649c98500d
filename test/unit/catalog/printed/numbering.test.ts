import { describe, expect, test } from 'vitest';
import { getCanonical } from '../../../../src/catalog/printed/numbering.ts';
import type { Numbering } from '../../../../src/schemas/numbering.ts';

const HRESULT: Numbering = { base: 16, bits: 32 };

describe('getCanonical', () => {
  test.each(['0x80070005', '0X80070005', '80070005', '-2147024891', '2147942405'])(
    'takes %s for one code of 32 bits',
    (text) => {
      expect(getCanonical(text, HRESULT)).toBe('2147942405');
    },
  );

  test.each([
    ['000', undefined, '000'],
    ['000', { base: 10 }, '000'],
    ['0', { base: 10 }, '0'],
    ['007', { base: 10, zeros: 'ignored' }, '7'],
    ['-111', { base: 10, sign: 'notation' }, '111'],
    ['-111', { base: 10 }, '-111'],
    ['+7', { base: 10 }, '7'],
    ['0xC0000005', { base: 10, bits: 32 }, '3221225477'],
    ['0x1F', { base: 10 }, '0x1f'],
    ['ECONNREFUSED', { base: 10 }, 'econnrefused'],
    ['5.1.1', { base: 10 }, '5.1.1'],
    ['bad', { base: 16 }, '2989'],
    ['zz', { base: 16 }, 'zz'],
  ] as [string, Numbering | undefined, string][])(
    'makes of %s with %j %s',
    (text, numbering, made) => {
      expect(getCanonical(text, numbering)).toBe(made);
    },
  );
});
