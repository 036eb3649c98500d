import { describe, expect, test, vi } from 'vitest';
import { isForAddress, makeAddress } from '../../../src/box/address.ts';
import type { TextSource } from '../../../src/box/surroundings.ts';

type Parts = Pick<Location, 'search' | 'hash'>;

vi.mock('../../../src/secrets/has-secret.ts', () => ({
  hasSecret: (text: string) => text.includes('hunter2'),
}));

describe('isForAddress', () => {
  test.each([
    ['a code', '994', true],
    ['two lines', 'a\nb', true],
    ['200 characters', 'x'.repeat(200), true],
    ['201 characters', 'x'.repeat(201), false],
    ['what holds a secret', 'password=hunter2', false],
    ['nothing', ' \n', false],
  ])('of %s', (_, text, isKept) => {
    expect(isForAddress(text)).toBe(isKept);
  });
});

describe('makeAddress', () => {
  const empty = { search: '', hash: '' };
  const table = { search: '', hash: '#:vendors' };

  test.each<[string, string, TextSource, Parts, Parts]>([
    ['what was typed', '994 a+b', 'typed', empty, { search: '?q=994+a%2Bb', hash: '' }],
    [
      'what was typed, beside a place',
      '994',
      'typed',
      table,
      { search: '?q=994', hash: '#:vendors' },
    ],
    [
      'what was typed over a paste',
      '99',
      'typed',
      { search: '', hash: '#q=9' },
      { search: '?q=99', hash: '' },
    ],
    ['what came from a link', '994', 'link', empty, { search: '?q=994', hash: '' }],
    ['what was pasted', '994 a+b', 'pasted', empty, { search: '', hash: '#q=994%20a%2Bb' }],
    ['what was pasted, for a place', '994', 'pasted', table, { search: '', hash: '#q=994' }],
    ['several lines', 'a\nb', 'typed', empty, { search: '', hash: '#q=a%0Ab' }],
    ['an answer', '{"a":1}', 'typed', empty, { search: '', hash: '#q=%7B%22a%22%3A1%7D' }],
    ['a secret', 'password=hunter2', 'pasted', { search: '?q=p', hash: '' }, empty],
    ['nothing any more', '', 'typed', { search: '', hash: '#q=9' }, empty],
    ['nothing, beside a place', '', 'typed', table, table],
  ])('of %s', (_, text, source, before, after) => {
    expect(makeAddress(text, source, before)).toEqual(after);
  });
});
