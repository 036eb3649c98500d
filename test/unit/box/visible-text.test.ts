import { describe, expect, test } from 'vitest';
import { makeVisible } from '../../../src/box/visible-text.ts';

describe('makeVisible', () => {
  test.each([
    ['leaves plain text alone', 'a@b.example', 'a@b.example'],
    ['leaves markup alone, which is text here', '<img src=x>', '<img src=x>'],
    ['names what turns the text around it', 'a\u202Egnp.exe', 'a[U+202E]gnp.exe'],
    ['names isolates and marks of direction', '\u2066a\u2069\u200F', '[U+2066]a[U+2069][U+200F]'],
    ['names what has no width', 'a\u200Bb\uFEFF', 'a[U+200B]b[U+FEFF]'],
    ['names letters that look like a space', 'a\u3164b\uFFA0', 'a[U+3164]b[U+FFA0]'],
    ['names tags', 'a\u{E0041}', 'a[U+E0041]'],
    ['names control characters', 'a\0b\u001B[31m\u0085', 'a[U+0000]b[U+001B][31m[U+0085]'],
    ['names half a character', 'a\uD83D', 'a[U+D83D]'],
    ['keeps what scripts and emoji join with', '👩‍💻 می‌خواهم', '👩‍💻 می‌خواهم'],
    ['writes one line', 'a\r\nb\tc', 'a  b c'],
  ])('%s', (_, text, shown) => {
    expect(makeVisible(text)).toBe(shown);
  });

  test('cuts a long text, and before its signs are named', () => {
    expect(makeVisible('x'.repeat(500))).toBe(`${'x'.repeat(119)}…`);
    expect(makeVisible('\u202E'.repeat(4), 3)).toBe('[U+202E][U+202E]…');
  });
});
