import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/catalog/read/problem.ts';
import type { TextFile } from '../../../../src/catalog/read/text-file.ts';
import { parseYamlFile } from '../../../../src/catalog/read/yaml-file.ts';
import type { YamlOptions } from '../../../../src/catalog/read/yaml-file.ts';

describe('parseYamlFile', () => {
  test('reads values as YAML 1.2 does', () => {
    expect(parse('a: yes\nb: 1\nc: "1"\nd: ~\ne: [x]\n').value).toEqual({
      a: 'yes',
      b: 1,
      c: '1',
      d: null,
      e: ['x'],
    });
  });

  test('reads names of fields as texts', () => {
    expect(parse('404: a\nnull: b\n').value).toEqual({ 404: 'a', null: 'b' });
  });

  test.each(['', '# Comment\n', '---\n'])('reads %j as null', (text) => {
    expect(parse(text)).toMatchObject({ value: null, problems: [] });
  });

  test.each([
    [['list', 1, 'b'], 3, 8],
    [['list', 1], 3, 5],
    [['list', 7, 'b'], 2, 3],
    [['list', 1, 'b', 'c'], 3, 8],
    [['nothing'], 1, 1],
    [[], 1, 1],
  ])('finds the place of %j or of what is around it', (path, line, column) => {
    expect(parse('list:\n  - a: 1\n  - b: 2\n').getPlace(path)).toEqual({ line, column });
  });

  test('finds the place of a key', () => {
    const { getKeyPlace } = parse('a:\n  - b: 1\n    c: 2\n');
    expect(getKeyPlace(['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
    expect(getKeyPlace(['a', 0, 'x'])).toEqual({ line: 2, column: 5 });
  });

  test('tells how a value without quotes is written', () => {
    const { getWritten } = parse('a: 042\nb: "042"\nc: [x]\n');
    expect(getWritten(['a'])).toBe('042');
    expect(getWritten(['b'])).toBeUndefined();
    expect(getWritten(['c'])).toBeUndefined();
    expect(getWritten(['c', 0])).toBe('x');
  });

  test('reads a part of a file and finds its places in the whole', () => {
    const text = '---\na: 1\nb: 2\n---\nText\n';
    const yaml = parse(text, { start: 4, end: 14 });
    expect(yaml.value).toEqual({ a: 1, b: 2 });
    expect(yaml.getPlace(['b'])).toEqual({ line: 3, column: 4 });
  });

  test.each([
    ['042', 'number 42'],
    ['-1', 'number -1'],
    ['+1', 'number 1'],
    ['1e3', 'number 1000'],
    ['0x1F', 'number 31'],
    ['0o17', 'number 15'],
    ['1.0', 'number 1'],
    ['.nan', 'number NaN'],
    ['true', 'boolean true'],
    ['FALSE', 'boolean false'],
  ])('refuses the code %s without quotes and goes on with what is written', (code, reading) => {
    const { value, problems } = parse(`- code: ${code}\n`, { fields: { codes: ['[].code'] } });
    expect(value).toEqual([{ code }]);
    expect(problems).toMatchObject([
      {
        line: 1,
        column: 9,
        field: '[0].code',
        message: `${code} is not quoted; YAML reads it as the ${reading}.`,
        fix: `Write "${code}" with the quotes: codes are strings, signs and zeros included.`,
      },
    ]);
  });

  test.each(['"042"', "'042'", '|-\n    042', '""'])('takes the code %s', (code) => {
    expect(parse(`- code: ${code}\n`, { fields: { codes: ['[].code'] } }).problems).toEqual([]);
  });

  test('asks for quotes in the fields it is told and in no others', () => {
    const fields = { codes: ['list[].code'] };
    expect(parse('code: 1\nlist:\n  - { code: [2], key: 3 }\n', { fields }).problems).toEqual([]);
  });

  test.each(['0x1F', '1e2', '1.0', '+1', '007'])('refuses the number %s', (number) => {
    const { problems } = parse(`http: ${number}\n`, { fields: { numbers: ['http'] } });
    expect(problems).toMatchObject([{ line: 1, column: 7, field: 'http' }]);
  });

  test.each(['0', '404', '-1', '1.5'])('takes the number %s', (number) => {
    expect(parse(`http: ${number}\n`, { fields: { numbers: ['http'] } }).problems).toEqual([]);
  });

  test.each([
    ['a: &x 1\n', 4],
    ['a: !!str 1\n', 4],
    ['a: !x 1\n', 4],
    ['a: ! 1\n', 4],
    ['a: !!set { b }\n', 4],
    ['%YAML 1.1\n---\na: 1\n', 1],
    ['a: b # c\n', 6],
    ['{ a: 1, a: 2 }\n', 9],
    ['a: "\\u200b"\n', 5],
    ['"\\u200b": a\n', 2],
    ['# \u200b\na: 1\n', 3],
  ])('refuses %j', (text, column) => {
    expect(parse(text).problems).toMatchObject([{ line: 1, column }]);
  });

  test.each(['a: b#c\n', 'a: "b" # c\n', 'a: 1 # c\n', '# c\na: b\n\n# d\n', 'a: "b # c"\n'])(
    'takes the comments in %j',
    (text) => {
      expect(parse(text).problems).toEqual([]);
    },
  );

  test('refuses an alias and does not expand it', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
    const { value, problems } = parse(bomb);
    expect(value).toBeUndefined();
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 2, 2, 3, 3]);
  });

  test.each([
    ['a: "b\n', 1, 4],
    ['a: "b\nc: "d"\n', 1, 4],
    ["a: 'b\n", 1, 4],
    ['a: [b\nc: d\n', 1, 4],
    ['a: { b\nc: d\n', 1, 4],
    ['a:\n\tb: c\n', 2, 1],
    ['a: b: c\n', 1, 4],
    ['a: @b\n', 1, 4],
    ['a: b\n---\nc: d\n', 2, 1],
    ['? [a]\n: b\n', 1, 3],
    ['a: "\\q"\n', 1, 5],
  ])('reports what is wrong in %j once, at its cause', (text, line, column) => {
    const { value, problems } = parse(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ line, column, field: '' }]);
  });

  test('reports slips that do not depend on one another all at once', () => {
    const { problems } = parse('a: b: c\nd: e\nf: @g\n');
    expect(problems.map(({ line }) => line)).toEqual([1, 3]);
  });
});

function parse(text: string, options: YamlOptions = {}) {
  const problems: Problem[] = [];
  const yaml = parseYamlFile(makeTextFile(text), problems, options);
  return { ...yaml, problems };
}

function makeTextFile(text: string): TextFile {
  return {
    file: 'a.yaml',
    text,
    getPlace: (offset) => {
      const before = text.slice(0, offset);
      return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
    },
  };
}
