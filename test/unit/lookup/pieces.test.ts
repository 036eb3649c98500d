import { describe, expect, test } from 'vitest';
import { mergeResults, splitText } from '../../../src/lookup/pieces.ts';
import { makeAnswer, makeLookupResult, makeUnknown } from '../../support/make-result.ts';

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

describe('mergeResults', () => {
  test('gives the only result as it is', () => {
    const result = makeLookupResult({ read: ['plain words'] });
    expect(mergeResults([{ result, linesBefore: 0 }])).toBe(result);
  });

  test('counts a code over all pieces, with its first and last line', () => {
    const first = makeAnswer({ count: 2, firstLine: 3, lastLine: 5 });
    const second = makeAnswer({ count: 4, firstLine: 1, lastLine: 9 });
    expect(merge({ answers: [first] }, { answers: [second] }).answers).toEqual([
      makeAnswer({ count: 6, firstLine: 3, lastLine: 109 }),
    ]);
  });

  test('keeps what the surest piece says', () => {
    const unsure = makeAnswer({ score: 30, confidence: 'possible', reasons: ['a'] });
    const sure = makeAnswer({ score: 90, confidence: 'certain', reasons: ['b'] });
    const [answer] = merge({ answers: [unsure] }, { answers: [sure] }).answers;
    expect(answer).toMatchObject({ score: 90, confidence: 'certain', reasons: ['b'] });
  });

  test('keeps codes of two vendors apart, the best first', () => {
    const acme = makeAnswer({ score: 30 });
    const other = makeAnswer({ vendor: 'other', score: 40 });
    const { answers } = merge({ answers: [acme] }, { answers: [other] });
    expect(answers.map(({ vendor }) => vendor)).toEqual(['other', 'acme']);
  });

  test('puts what is there more often first among equals', () => {
    const rare = makeAnswer({ code: '1' });
    const frequent = makeAnswer({ code: '2', count: 2 });
    const { answers } = merge({ answers: [rare] }, { answers: [frequent] });
    expect(answers.map(({ code }) => code)).toEqual(['2', '1']);
  });

  test('counts unknown codes by vendor', () => {
    const vendor = { id: 'acme', product: 'Acme Mail', name: 'Acme' };
    const { unknown } = merge(
      { unknown: [makeUnknown({ vendor }), makeUnknown()] },
      { unknown: [makeUnknown({ vendor, firstLine: 2, lastLine: 2 })] },
    );
    expect(unknown).toEqual([
      makeUnknown({ vendor, count: 2, firstLine: 1, lastLine: 102 }),
      makeUnknown(),
    ]);
  });

  test('says each remark once, and what was read only where nothing is known', () => {
    const piece = { remarks: ['A gateway.'], read: ['plain words'] };
    expect(merge(piece, piece)).toEqual(makeLookupResult(piece));
    expect(merge(piece, { answers: [makeAnswer()] }).read).toEqual([]);
  });

  test('changes none of the results', () => {
    const result = makeLookupResult({ answers: [makeAnswer()] });
    const before = structuredClone(result);
    mergeResults([
      { result, linesBefore: 0 },
      { result, linesBefore: 7 },
    ]);
    expect(result).toEqual(before);
  });
});

/** Merges the results of two pieces, of which the second begins behind 100 lines. */
function merge(...parts: readonly Partial<ReturnType<typeof makeLookupResult>>[]) {
  return mergeResults(
    parts.map((part, i) => ({ result: makeLookupResult(part), linesBefore: i * 100 })),
  );
}

function fill(text: string): string {
  return text.repeat(Math.ceil(LONG / text.length));
}
