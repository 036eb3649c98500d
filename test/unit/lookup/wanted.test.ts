import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/lookup/read/read.ts';
import { getPassages, getWanted } from '../../../src/lookup/wanted.ts';

const NOTHING_KNOWN = { moves: new Map(), numberings: [], makers: [], printers: [] };
const want = (text: string) => getWanted(readText(text), NOTHING_KNOWN);
const wantPassages = (text: string) =>
  getPassages(readText(text), NOTHING_KNOWN, { common: new Map() });

describe('getWanted: codes', () => {
  test.each([
    ['ERR_12', ['err_12', '12']],
    ['{"ReplyCode":7.0}', ['7.0', '7']],
    ['-1', ['-1']],
    ['all is well', []],
    ['', []],
  ])('asks for %s: %j', (text, codes) => {
    expect(want(text).codes).toEqual(expect.arrayContaining(codes));
    if (codes.length === 0) expect(want(text).codes).toEqual([]);
  });

  test('asks for a limited number, however long the text', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `error ${i}`).join('\n');
    expect(want(text).codes.length).toBeLessThan(100);
  });
});

describe('getWanted: names', () => {
  test('asks for fields, words and domains', () => {
    const { names } = want('Acme at api.acme.example said {"ReplyCode":21}');
    expect(names).toEqual(expect.arrayContaining(['acme', '.replycode', '@acme.example']));
  });

  test('asks for parts of a run without spaces', () => {
    expect(want('请问墨码的错误').names).toContain('墨码');
  });

  test('asks for no number', () => {
    expect(want('12 345').names.filter((name) => /^\d+$/.test(name))).toEqual([]);
  });
});

describe('getWanted: keys', () => {
  test.each([
    ['uploadedFileIsEmpty', 'uploadedfileisempty'],
    ['it was FILE_IS_EMPTY', 'fileisempty'],
    ['uploaded file is empty', 'uploadedfileisempty'],
    ['https://example.org/acme/err~x/', 'errx'],
  ])('asks for %s as %s', (text, key) => {
    expect(want(text).keys).toContain(key);
  });

  test('asks for none of a number', () => {
    expect(want('910').keys).toEqual([]);
  });
});

describe('getPassages', () => {
  test('asks for the telling words of a message, in order', () => {
    const passages = wantPassages('The client does not exist');
    expect(passages).toEqual([['client', 'not', 'exist']]);
  });

  test('asks for a message that differs in its numbers once', () => {
    const text = 'error 1: broken lever\nerror 2: broken lever';
    expect(wantPassages(text)).toHaveLength(1);
  });

  test('asks for few of a long text', () => {
    const text = Array.from({ length: 500 }, (_, i) => `error: a${'b'.repeat(i)} c d e f`).join(
      '\n',
    );
    expect(wantPassages(text).flat().length).toBeLessThan(60);
  });
});
