import { describe, expect, test } from 'vitest';
import { formatHeld } from '../../../src/box/held-text.ts';

describe('formatHeld', () => {
  test.each([
    ['counts lines', 'a.log', 'a\nb', 'a.log, 3 bytes, 2 lines'],
    ['counts no line after the last end', 'a.log', 'a\nb\n', 'a.log, 4 bytes, 2 lines'],
    ['counts bytes', 'a.log', '草料', 'a.log, 6 bytes, 1 line'],
    ['names what turns a name around', 'a\u202Egol.exe', 'ab', 'a[U+202E]gol.exe, 2 bytes, 1 line'],
  ])('%s', (_, name, text, shown) => {
    expect(formatHeld({ name, text })).toBe(shown);
  });
});
