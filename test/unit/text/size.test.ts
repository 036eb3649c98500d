import { describe, expect, test } from 'vitest';
import { formatSize } from '../../../src/text/size.ts';

describe('formatSize', () => {
  test.each([
    ['0 bytes', 0],
    ['999 bytes', 999],
    ['1.0 KB', 1000],
    ['340 KB', 340_000],
    ['2.1 MB', 2_100_000],
    ['4,200 MB', 4_200_000_000],
  ])('says "%s"', (words, bytes) => {
    expect(formatSize(bytes)).toBe(words);
  });
});
