import { describe, expect, test } from 'vitest';
import { formatVisible, getForbiddenCharacters } from '../../../../src/catalog/read/characters.ts';

describe('getForbiddenCharacters', () => {
  test.each([
    ['NUL', '\u0000', 'U+0000'],
    ['escape', '\u001b', 'U+001B'],
    ['CR', '\r', 'U+000D'],
    ['NEL', '\u0085', 'U+0085'],
    ['soft hyphen', '\u00ad', 'U+00AD'],
    ['zero width space', '\u200b', 'U+200B'],
    ['right-to-left mark', '\u200f', 'U+200F'],
    ['Arabic letter mark', '\u061c', 'U+061C'],
    ['line separator', '\u2028', 'U+2028'],
    ['right-to-left override', '\u202e', 'U+202E'],
    ['word joiner', '\u2060', 'U+2060'],
    ['isolate', '\u2066', 'U+2066'],
    ['Hangul filler', '\u3164', 'U+3164'],
    ['byte order mark', '\ufeff', 'U+FEFF'],
    ['tag', '\u{e0041}', 'U+E0041'],
    ['half of a surrogate pair', '\ud800', 'U+D800'],
  ])('finds %s', (_, character, name) => {
    expect(getForbiddenCharacters(`a${character}b`)).toEqual([{ offset: 1, name }]);
  });

  test.each([
    'a\tb\nc',
    '草料二维码',
    'नमस्ते',
    'می\u200cخواهم',
    '👩\u200d👧',
    '❤\ufe0f',
    'a\u00a0b',
  ])('finds nothing in %j', (text) => {
    expect(getForbiddenCharacters(text)).toEqual([]);
  });
});

describe('formatVisible', () => {
  test('writes out what cannot be seen', () => {
    expect(formatVisible('a\u202eb\u001b')).toBe('a<U+202E>b<U+001B>');
  });
});
