import { describe, expect, test } from 'vitest';
import { makeMerger } from '../../../src/lookup/merger.ts';
import { makeAnswer, makeLookupResult, makeUnknown } from '../../support/make-result.ts';

describe('makeMerger', () => {
  test('gives the only result as it is', () => {
    const result = makeLookupResult({ read: ['plain words'] });
    const merger = makeMerger();
    merger.add(result, 0);
    expect(merger.getResult()).toBe(result);
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

  test('gives at any time what was found so far', () => {
    const merger = makeMerger();
    expect(merger.getResult()).toEqual(makeLookupResult());
    merger.add(makeLookupResult({ answers: [makeAnswer({ count: 2 })] }), 0);
    merger.add(makeLookupResult({ answers: [makeAnswer({ code: '2' })] }), 4);
    const before = merger.getResult();
    merger.add(makeLookupResult({ answers: [makeAnswer()] }), 8);
    expect(before.answers.map(({ code, count }) => [code, count])).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
    expect(merger.getResult().answers[0]).toMatchObject({ count: 3, firstLine: 1, lastLine: 9 });
  });

  test('changes none of the results', () => {
    const result = makeLookupResult({ answers: [makeAnswer()] });
    const before = structuredClone(result);
    const merger = makeMerger();
    merger.add(result, 0);
    merger.add(result, 7);
    merger.getResult();
    expect(result).toEqual(before);
  });
});

/** Merges the results of two pieces, of which the second begins behind 100 lines. */
function merge(...parts: readonly Partial<ReturnType<typeof makeLookupResult>>[]) {
  const merger = makeMerger();
  for (const [i, part] of parts.entries()) merger.add(makeLookupResult(part), i * 100);
  return merger.getResult();
}
