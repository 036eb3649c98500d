import { describe, expect, test } from 'vitest';
import { formatField, formatProblems } from '../../../../src/catalog/read/problem.ts';
import type { Problem } from '../../../../src/catalog/read/problem.ts';

describe('formatProblems', () => {
  test('puts the place first, then the field, what is wrong and what to do', () => {
    expect(formatProblems([makeProblem({ field: '[3].http', fix: 'Write 404.' })])).toBe(
      'a.yaml:1:1  [3].http: It is wrong.\n    Write 404.',
    );
  });

  test('leaves out the field and the fix where there is none', () => {
    expect(formatProblems([makeProblem()])).toBe('a.yaml:1:1  It is wrong.');
  });

  test('sorts by file, line and column, as numbers, and keeps the order at one place', () => {
    const problems = [
      makeProblem({ file: 'b.yaml' }),
      makeProblem({ line: 10 }),
      makeProblem({ line: 9, column: 10 }),
      makeProblem({ line: 9, column: 9, field: 'second' }),
      makeProblem({ line: 9, column: 9, field: 'first' }),
    ];
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "a.yaml:9:9  second: It is wrong.
      a.yaml:9:9  first: It is wrong.
      a.yaml:9:10  It is wrong.
      a.yaml:10:1  It is wrong.
      b.yaml:1:1  It is wrong."
    `);
  });

  test('does not change the list that it is given', () => {
    const problems = [makeProblem({ line: 2 }), makeProblem({ line: 1 })];
    formatProblems(problems);
    expect(problems.map(({ line }) => line)).toEqual([2, 1]);
  });

  test('shows controls and line breaks of the content instead of obeying them', () => {
    const problem = makeProblem({ message: 'a\u202eb\u001b[2J\nc', fix: 'd\ne' });
    expect(formatProblems([problem])).toBe('a.yaml:1:1  a<U+202E>b<U+001B>[2J\\nc\n    d\\ne');
  });

  test('formats no problems as nothing', () => {
    expect(formatProblems([])).toBe('');
  });
});

describe('formatField', () => {
  test.each([
    [[], ''],
    [['name'], 'name'],
    [[3], '[3]'],
    [[3, 'http'], '[3].http'],
    [['envelopes', 0, 'codes', 2], 'envelopes[0].codes[2]'],
    [['a', 'b c'], 'a["b c"]'],
    [['a.b'], '["a.b"]'],
    [[''], '[""]'],
    [['api-guide'], 'api-guide'],
  ])('formats %j as %s', (path, field) => {
    expect(formatField(path)).toBe(field);
  });
});

function makeProblem(overrides: Partial<Problem> = {}): Problem {
  return { file: 'a.yaml', line: 1, column: 1, field: '', message: 'It is wrong.', ...overrides };
}
