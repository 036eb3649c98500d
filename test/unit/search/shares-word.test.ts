import { describe, expect, test } from 'vitest';
import { sharesWord } from '../../../src/search/shares-word.ts';

describe('sharesWord', () => {
  test.each([
    ['email address', 'Your <mark>email</mark> is wrong'],
    ['expired', 'until its <mark>expiry</mark>.'],
    ['locked', 'it is <mark>locked,</mark> again'],
    ['草料', '<mark>草料二维码</mark>'],
    ['-1', 'no mark at all'],
  ])('keeps a page for %j: %s', (query, excerpt) => {
    expect(sharesWord(query, excerpt)).toBe(true);
  });

  test.each([
    ['saldo insuficiente', 'what is <mark>in</mark> the answer'],
    ['transaction', 'a <mark>trace</mark>'],
  ])('takes a page for none that has only a beginning of %j: %s', (query, excerpt) => {
    expect(sharesWord(query, excerpt)).toBe(false);
  });
});
