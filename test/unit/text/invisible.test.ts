import { describe, expect, test } from 'vitest';
import { formatCodePoint, makeInvisible, NEEDLESS } from '../../../src/text/invisible.ts';

describe('makeInvisible', () => {
  test('finds every character of the classes that are named, and no other', () => {
    const text = 'a\u202eb\u0000c\u200dd\u202c';
    expect(text.replaceAll(makeInvisible('bidi'), '')).toBe('ab\u0000c\u200dd');
    expect(text.replaceAll(makeInvisible('bidi', 'controls'), '')).toBe('abc\u200dd');
    expect(text.replaceAll(makeInvisible('joiners'), '')).toBe('a\u202eb\u0000cd\u202c');
  });

  test('finds a character of two units as one', () => {
    expect('\u{e0041}'.match(makeInvisible('tags'))).toEqual(['\u{e0041}']);
  });

  test('takes no half of a whole character', () => {
    expect('😀\ud83d'.replaceAll(makeInvisible('halves'), '')).toBe('😀');
  });
});

describe('NEEDLESS', () => {
  test.each(['\0', '\r', '\u2028', '\u202e', '\u200b', '\u3164', '\ufff9', '\u{e0041}', '\ud800'])(
    'finds %j',
    (character) => {
      expect(`a${character}b`.replaceAll(NEEDLESS, '')).toBe('ab');
    },
  );

  test.each(['a\tb\nc', 'می\u200cخواهم', '👩\u200d👧', '❤\ufe0f', 'a\u00a0b'])(
    'finds nothing in %j',
    (text) => {
      expect(text.search(NEEDLESS)).toBe(-1);
    },
  );
});

describe('formatCodePoint', () => {
  test.each([
    ['\t', 'U+0009'],
    ['\u202e', 'U+202E'],
    ['\u{e0041}', 'U+E0041'],
    ['\ud83d', 'U+D83D'],
  ])('names %j %s', (character, name) => {
    expect(formatCodePoint(character)).toBe(name);
  });
});
