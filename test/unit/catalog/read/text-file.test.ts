import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/catalog/read/problem.ts';
import { readTextFile } from '../../../../src/catalog/read/text-file.ts';

describe('readTextFile', () => {
  test('reads UTF-8 and says nothing', () => {
    expect(read('草料\n')).toMatchObject({ text: '草料\n', problems: [] });
  });

  test.each([
    ['\ufeffa\n', 'a\n', [1, 1]],
    ['a\r\nb\r\n', 'a\nb\n', [1, 2]],
    ['a\nb\rc\n', 'a\nb\nc\n', [2, 2]],
  ])('reads %j as %j and reports it once', (content, text, [line, column]) => {
    expect(read(content)).toMatchObject({ text, problems: [{ line, column }] });
  });

  test.each([
    ['a byte of Latin-1', [0x61, 0x0a, 0x62, 0xe9, 0x0a], [2, 2]],
    ['a character that is cut off', [0xe8, 0x8d, 0x89, 0xe8, 0x8d], [1, 2]],
    ['a lone continuation byte', [0x61, 0x80], [1, 2]],
    ['a sequence that begins like U+FFFD', [0x61, 0xef, 0xbf, 0x61], [1, 2]],
    ['a wrong byte behind a U+FFFD that is there', [0xef, 0xbf, 0xbd, 0x0a, 0xff], [2, 1]],
    ['a half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], [1, 2]],
  ])('reports %s where it stands', (_, bytes, [line, column]) => {
    const { problems } = read(Buffer.from(bytes));
    expect(problems).toMatchObject([{ line, column, fix: 'Save it as UTF-8.' }]);
  });

  test.each(['utf16le', 'ucs2'] as const)('gives up on %s', (encoding) => {
    const { text, problems } = read(Buffer.from('\ufeffname: a\n', encoding));
    expect(text).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test('gives up on a folder and on what is not there', () => {
    const problems: Problem[] = [];
    expect(readTextFile(tmpdir(), problems)).toBeUndefined();
    expect(readTextFile('/nowhere/a.yaml', problems)).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual([
      'A folder stands where a file is expected.',
      'The file cannot be read (ENOENT).',
    ]);
  });

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [5, 3, 2],
    [99, 3, 96],
    [-1, 1, 1],
  ])('finds the place of the offset %i', (offset, line, column) => {
    expect(read('ab\n\nc').getPlace?.(offset)).toEqual({ line, column });
  });
});

function read(content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-text-'));
  const file = join(folder, 'a.yaml');
  writeFileSync(file, content);
  const problems: Problem[] = [];
  const read = readTextFile(file, problems);
  rmSync(folder, { recursive: true });
  return { text: read?.text, getPlace: read?.getPlace, problems };
}
