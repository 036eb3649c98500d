import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/catalog/read/problem.ts';
import { makeFrame } from '../../../../src/catalog/report/frame.ts';
import { formatFindings, formatSummary } from '../../../../src/catalog/report/format-report.ts';

const plain = (text: string) => text;
const style = { strong: plain, faint: plain, error: plain, warning: plain };
const LINES = Array.from({ length: 40 }, (_, i) => `- code: ${i}`);
const getLines = () => LINES;

function makeProblem(changes: Partial<Problem> = {}): Problem {
  const at = { file: 'acme/codes.yaml', line: 3, column: 9, field: '[2].code' };
  return { ...at, message: '2 is not quoted.', fix: 'Write "2" with the quotes.', ...changes };
}

describe('makeFrame', () => {
  test('shows two lines around the place and marks what stands there', () => {
    expect(makeFrame(LINES, { line: 10, column: 3 }, plain).join('\n')).toBe(
      ' 8 | - code: 7\n 9 | - code: 8\n10 | - code: 9\n   |   ^^^^^\n11 | - code: 10\n12 | - code: 11',
    );
  });

  test.each([
    ['a text in quotes', 'a: "b c" # d', 4, 'a: "b c" # d', '   ^^^^^'],
    ['a place behind the end', 'a:', 3, 'a:', '  ^'],
    ['a tab', '\tb: c', 2, '→ b: c', '  ^^'],
    ['signs of two columns', 'a: 成功 "x"', 7, 'a: 成功 "x"', '        ^^^'],
    ['a character that nobody sees', 'a: \u202ex', 5, 'a: <U+202E>x', '           ^'],
  ])('marks the right columns behind %s', (_, line, column, shown, mark) => {
    expect(makeFrame([line], { line: 1, column }, plain)).toEqual([`1 | ${shown}`, `  | ${mark}`]);
  });

  test('cuts a long line around the place', () => {
    const [shown = '', mark = ''] = makeFrame(
      [`${'x '.repeat(500)}HERE ${'y '.repeat(500)}`],
      { line: 1, column: 1001 },
      plain,
    );
    expect(shown.length).toBeLessThan(110);
    expect(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE');
  });
});

describe('formatFindings', () => {
  test('tells place, kind, lines and cure', () => {
    expect(formatFindings([makeProblem({ line: 1 })], 'error', { getLines, style })).toBe(
      `acme/codes.yaml:1:9  error  [2].code: 2 is not quoted.
    1 | - code: 0
      |         ^
    2 | - code: 1
    3 | - code: 2
    Write "2" with the quotes.`,
    );
  });

  test('lists the others of many of one kind, and shows each if asked', () => {
    const many = LINES.map((_, i) =>
      makeProblem({ line: i + 1, field: `[${i}].code`, message: `${i} is not quoted.` }),
    );
    const other = makeProblem({ line: 2, message: 'The field stands twice.' });
    const said = formatFindings([...many, other], 'error', { getLines, style });
    expect(said.match(/ error /g)).toHaveLength(3);
    expect(said).toContain('… and 38 more like it (-- --all shows each):');
    expect(said).toContain('acme/codes.yaml:3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, and 26 more');
    const all = formatFindings([...many, other], 'error', { getLines, style, showsAll: true });
    expect(all.match(/ error /g)).toHaveLength(41);
  });

  test('tells after a broken file what may follow from it', () => {
    const note = { file: 'acme/notes/class/a.md', rule: 'known-notes', message: 'No code.' };
    const found = [
      makeProblem(note),
      makeProblem({ file: 'beta/notes/1.md', rule: 'known-notes', message: 'Of another vendor.' }),
      makeProblem({ message: 'A quote is open.' }),
    ];
    const unread = new Set(['acme/codes.yaml']);
    const heads = formatFindings(found, 'error', { getLines, style, unread })
      .split('\n')
      .filter((line) => /^\S/.test(line))
      .map((line) => line.split(': ').at(-1));
    expect(heads).toEqual([
      'A quote is open.',
      'Of another vendor.',
      'This may follow from a file above that cannot be read. Mend that first.',
      'No code.',
    ]);
  });

  test('shows no line of what is said of a whole file', () => {
    const whole = makeProblem({ line: 1, column: 1, field: '', message: 'The file is empty.' });
    expect(formatFindings([whole], 'warning', { getLines, style }).split('\n')).toHaveLength(2);
  });
});

describe('formatSummary', () => {
  test('counts problems and files, and what a program mends', () => {
    const edit = { start: 0, end: 1, text: '"2"' };
    const two = [makeProblem(), makeProblem({ file: 'beta/codes.yaml' })];
    expect(formatSummary(two.slice(1), 'content')).toBe('1 problem in 1 file of content.');
    expect(formatSummary([...two, makeProblem({ edit })], 'content')).toBe(
      '3 problems in 2 files of content. Mended by "npm run check:content -- --fix": at least 1 of them.',
    );
  });
});
