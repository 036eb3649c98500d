import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/catalog/read/problem.ts';
import { formatPublished } from '../../../../src/catalog/published-path.ts';
import { readPublished } from '../../../../src/catalog/read/read-published.ts';

describe('readPublished', () => {
  test('reads paths with their codes and lines', () => {
    expect(read('# Comment\n\n/\n/hyper/10/ "10"\n').published).toEqual([
      { path: '/', line: 3 },
      { path: '/hyper/10/', code: '10', line: 4 },
    ]);
  });

  test('reads codes of any characters', () => {
    expect(read('/a/x/ "\\"\\\\ "\n').published[0]?.code).toBe('"\\ ');
  });

  test('reads where a page has moved to', () => {
    const text = '/hyper/ -> /sye-hyper/\n/a/x/ "a -> b" -> /a/y/\n';
    const { published } = read(text);
    expect(published).toEqual([
      { path: '/hyper/', movedTo: '/sye-hyper/', line: 1 },
      { path: '/a/x/', code: 'a -> b', movedTo: '/a/y/', line: 2 },
    ]);
    expect(published.map((line) => `${formatPublished(line)}\n`).join('')).toBe(text);
  });

  test('reads which code was published as a row', () => {
    const text = '/a/x/ "x\\" row" row\n/a/y/ "y" row -> /a/x/\n/a/z/ "z\\" row"\n';
    const { published } = read(text);
    expect(published.map(({ code, isRow = false }) => [code, isRow])).toEqual([
      ['x" row', true],
      ['y', true],
      ['z" row', false],
    ]);
    expect(published.map((line) => `${formatPublished(line)}\n`).join('')).toBe(text);
  });

  test('reads nothing where there is no list yet', () => {
    const problems: Problem[] = [];
    expect(readPublished('/nowhere/published.txt', problems)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['/hyper/10/  "10"', '/hyper/10/ "10"'],
    ['/hyper/10/ 10', '/hyper/10/ "10"'],
    ["/hyper/10/ '10'", '/hyper/10/ "10"'],
    ['hyper/10 "10"', '/hyper/10/ "10"'],
    [' /hyper/', '/hyper/'],
    ['/hyper/a b/', '/acme/10/ "10"'],
    ['https://x.example/', '/acme/10/ "10"'],
    ['/a/%20/', '/acme/10/ "10"'],
    ['/a/../', '/acme/10/ "10"'],
    ['/a/b/c/ "1"', '/acme/10/ "10"'],
    ['/a/?b/', '/acme/10/ "10"'],
    ['/hyper/10/ "10" ->/hyper/11', '/hyper/10/ "10" -> /hyper/11/'],
    ['/hyper/ -> /sye hyper/', '/acme/10/ "10"'],
  ])('refuses the line %j and suggests %j', (line, cure) => {
    const { published, problems } = read(`/\n${line}\n`);
    expect(published).toEqual([{ path: '/', line: 1 }]);
    expect(problems).toMatchObject([{ line: 2, column: 1, fix: `Write it like this: ${cure}` }]);
  });

  test.each([
    '/a/x/ "x"\n/a/x/ "x"\n',
    '/a/x/ "x"\n/A/X/ "X"\n',
    '/a/x/ "X"\n/a/x~2/ "X"\n',
    '/a/straße/ "1"\n/a/STRASSE/ "2"\n',
  ])('refuses the second line of %j', (text) => {
    const { published, problems } = read(text);
    expect(published).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2 }]);
  });

  test('takes a code that vendors share, and its own page', () => {
    expect(read('/a/1/ "1"\n/b/1/ "1"\n/code/1/ "1"\n').problems).toEqual([]);
  });

  test('refuses a line with a hidden character, and only for that', () => {
    const { published, problems } = read('/a/1\u200b/ "1"\n/b/1/ "1"\n');
    expect(published).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 1, column: 5, fix: 'Delete it.' }]);
  });
});

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-published-'));
  const file = join(folder, 'published.txt');
  writeFileSync(file, text);
  const problems: Problem[] = [];
  const published = readPublished(file, problems);
  rmSync(folder, { recursive: true });
  return { published, problems };
}
