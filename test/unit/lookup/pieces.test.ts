import { describe, expect, test } from 'vitest';
import { splitText } from '../../../src/lookup/pieces.ts';

/** Longer than a piece. */
const LONG = 200_000;

describe('splitText', () => {
  test.each([
    ['an empty text', ''],
    ['a short text', 'error 12'],
    ['lines', fill('2026-03-11 error 12\n')],
    ['empty lines', fill('\n')],
    ['one line of records', fill('{"code":12},')],
    ['one line of values', fill('code=12 ')],
    ['one line without a break', fill('7')],
    ['emoji without a break', fill('😀')],
    ['a short line before a long one', `a\n${fill('7')}\nb`],
  ])('leaves nothing of %s out', (_, text) => {
    const pieces = [...splitText(text)];
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.every((piece) => piece.text.length < 80_000)).toBe(true);
  });

  test('gives an empty text as one piece', () => {
    expect([...splitText('')]).toEqual([{ text: '', linesBefore: 0 }]);
  });

  test('tells how many lines are before each piece', () => {
    const text = fill('a line of a log\n');
    for (const { text: piece, linesBefore } of splitText(text)) {
      expect(piece.startsWith('a line')).toBe(true);
      expect(text.split('\n').slice(linesBefore).join('\n').startsWith(piece)).toBe(true);
    }
  });

  test('keeps what goes on in the next lines together', () => {
    const record = '{\n  "code": 12,\n  "text": "no"\n}\n';
    const pieces = [...splitText(fill(record))];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every(({ text }) => text.startsWith('{') && text.endsWith('}\n'))).toBe(true);
  });

  test.each([
    ['records', '{"code":12,"text":"a, b"},', /^\{.*\},$/],
    ['records without commas', '{"code":12}', /^\{.*\}$/],
    ['values', 'code=100312 ', /^code.* $/],
    ['parameters', 'code=100312&', /^code.*&$/],
  ])('cuts a long line between its %s', (_, record, whole) => {
    for (const { text } of splitText(fill(record))) expect(text).toMatch(whole);
  });

  test.each(['😀', 'a😀'])('cuts no character of %j in two', (text) => {
    const pieces = [...splitText(fill(text)), ...splitText(`a${fill(text)}`)];
    expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true);
  });
});

function fill(text: string): string {
  return text.repeat(Math.ceil(LONG / text.length));
}
