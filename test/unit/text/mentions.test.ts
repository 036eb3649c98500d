import { describe, expect, test } from 'vitest';
import { splitMentions } from '../../../src/text/mentions.ts';

describe('splitMentions', () => {
  test.each([
    ['@name', ['@', 'name']],
    ['ask @name, @org/team', ['ask @', 'name, @', 'org/team']],
    ['(@name)', ['(@', 'name)']],
    ['#1', ['#', '1']],
    ['a/b#12 and GH-3', ['a/b#', '12 and GH-', '3']],
    ['someone@mail.example', ['someone@mail.example']],
    ['# 1, @ 2, #a, @', ['# 1, @ 2, #a, @']],
    ['', ['']],
  ])('cuts %j behind its signs', (text, parts) => {
    expect(splitMentions(text)).toEqual(parts);
    expect(parts.join('')).toBe(text);
  });
});
