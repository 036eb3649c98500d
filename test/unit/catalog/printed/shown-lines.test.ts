import { describe, expect, test } from 'vitest';
import { getLineText } from '../../../../src/catalog/printed/printed-lines.ts';
import { splitCodeLines, splitFormLines } from '../../../../src/catalog/printed/shown-lines.ts';
import { getCode, makeTestVendor } from '../../../support/make-catalog.ts';

const forms = [
  ['Node', 'a ({code})', 'a (1)'],
  ['Node, objects', 'b ({code})', 'b (1)'],
  ['npm', 'c ({code})', 'c (2)'],
  ['Go, pgx', 'd ({code})', 'd (1)'],
  ['Java', 'e ({code})', 'e (1)'],
  ['PHP', 'f ({code})', 'f (1)'],
  ['Ruby', 'g ({code})', 'g (1)'],
  ['Rust', 'h ({code})', 'h (1)'],
].map(([by = '', form = '', line = '']) => ({ by, form, matches: [line], misses: ['x'] }));
const vendor = makeTestVendor({ vendor: { forms }, codes: ['1', '2'] });

describe('splitCodeLines', () => {
  test('shows lines that were seen first, one of each program, and then the others', () => {
    const { shown, others } = splitCodeLines(getCode(vendor, '1'));
    expect(shown.map(getLineText)).toEqual(['a (1)', 'd (1)', 'e (1)', 'f (1)', 'g (1)', 'h (1)']);
    expect(others.map(getLineText)).toEqual(['b (1)', 'c (1)']);
    expect(others.map(({ isReal }) => isReal)).toEqual([true, false]);
  });

  test('shows no more than a page has room for', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      ...{ by: `p${i}`, form: `line ${i} ({code})` },
      ...{ matches: [`line ${i} (1)`], misses: ['x'] },
    }));
    const { shown, others } = splitCodeLines(
      getCode(makeTestVendor({ vendor: { forms: many }, codes: ['1'] }), '1'),
    );
    expect(shown.length + others.length).toBeLessThan(40);
  });
});

describe('splitFormLines', () => {
  test('has a real line of each form', () => {
    const { shown, others } = splitFormLines(vendor);
    expect([...shown, ...others].map(getLineText).sort()).toEqual(
      forms.flatMap(({ matches }) => matches).sort(),
    );
    expect(others.map(({ by }) => by)).toEqual(['Rust', 'Node, objects']);
  });
});
