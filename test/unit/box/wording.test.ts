import { describe, expect, test } from 'vitest';
import { formatFound, formatHeard, formatOccurrences } from '../../../src/box/wording.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import {
  makeAnswer,
  makeLookupResult,
  makeReference,
  makeUnknown,
} from '../../support/make-result.ts';

describe('formatFound', () => {
  const certain = makeAnswer();
  const possible = makeAnswer({ confidence: 'possible' });

  test.each<[string, Partial<LookupResult>]>([
    ['1 certain answer', { answers: [certain] }],
    ['2 possible answers', { answers: [possible, possible] }],
    ['1 certain answer, 2 possible', { answers: [certain, possible, possible] }],
    ['1 certain answer, 1 code not listed here', { answers: [certain], unknown: [makeUnknown()] }],
    ['Nothing known: 2 codes not listed here', { unknown: [makeUnknown(), makeUnknown()] }],
    ['Nothing known yet, 1 suggestion', { completions: [makeReference()] }],
    [
      'Nothing known: 1 code not listed here, 1 suggestion',
      { unknown: [makeUnknown()], completions: [makeReference()] },
    ],
    ['Nothing known: 1 part looks like a code', { looks: [{ code: 'E1', what: 'a code' }] }],
    ['Nothing known: 1 remark', { remarks: ['A gateway says so.'] }],
    ['Nothing known', {}],
  ])('says "%s"', (words, result) => {
    expect(formatFound(makeLookupResult(result))).toBe(words);
  });
});

describe('formatHeard', () => {
  const look = { code: 'ECONNREFUSED', what: "an operating system's error name" };

  test.each<[string, Partial<LookupResult>]>([
    ['Acme Mail 1, Wrong address. What is seen', { answers: [makeAnswer()] }],
    ['Acme Mail 1. What is seen', { answers: [makeAnswer({ summary: '' })] }],
    ['Acme Mail 1, Wrong. What is seen', { answers: [makeAnswer({ summary: 'Wrong.' })] }],
    ['No catalog here has a code 9. What is seen', { unknown: [makeUnknown()] }],
    ["ECONNREFUSED looks like an operating system's error name. What is seen", { looks: [look] }],
    ['What is seen', {}],
  ])('says "%s"', (words, result) => {
    expect(formatHeard(makeLookupResult(result), 'a text', 'What is seen')).toBe(words);
  });

  test('says of another language what can be done', () => {
    expect(formatHeard(makeLookupResult(), 'недостаточно средств', 'Nothing known')).toBe(
      'Nothing known. The catalogs are in English; paste the code or the answer.',
    );
  });

  test('names what cannot be seen in a code', () => {
    const unknown = [makeUnknown({ code: '9\u202E' })];
    expect(formatHeard(makeLookupResult({ unknown }), '9', 'x')).toContain('9[U+202E]');
  });
});

describe('formatOccurrences', () => {
  test.each([
    ['line 12', { count: 1, firstLine: 12, lastLine: 12 }],
    ['2 times, line 12', { count: 2, firstLine: 12, lastLine: 12 }],
    ['1,200 times, lines 12 to 31,200', { count: 1200, firstLine: 12, lastLine: 31_200 }],
  ])('says "%s"', (words, occurrences) => {
    expect(formatOccurrences(occurrences, true)).toBe(words);
  });

  test('names no line in a text of one', () => {
    expect(formatOccurrences({ count: 1, firstLine: 1, lastLine: 1 }, false)).toBe('');
    expect(formatOccurrences({ count: 2, firstLine: 1, lastLine: 1 }, false)).toBe('2 times');
  });
});
