import { describe, expect, test } from 'vitest';
import {
  getWantedCodes,
  getWantedKeys,
  getWantedNames,
  getWantedPassages,
} from '../../../../src/lookup/index/wanted.ts';
import { readText } from '../../../../src/lookup/read/read.ts';

describe('getWantedCodes', () => {
  test.each([
    ['ERR_12', ['err_12', '12']],
    ['{"ReplyCode":7.0}', ['7.0', '7']],
    ['-1', ['-1']],
    ['all is well', []],
    ['', []],
  ])('asks for %s: %j', (text, codes) => {
    expect(getWantedCodes(readText(text))).toEqual(expect.arrayContaining(codes));
    if (codes.length === 0) expect(getWantedCodes(readText(text))).toEqual([]);
  });

  test('asks for a limited number, however long the text', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `error ${i}`).join('\n');
    expect(getWantedCodes(readText(text)).length).toBeLessThan(100);
  });
});

describe('getWantedNames', () => {
  test('asks for fields, words and domains', () => {
    const names = getWantedNames(readText('Acme at api.acme.example said {"ReplyCode":21}'));
    expect(names).toEqual(expect.arrayContaining(['acme', '.replycode', '@acme.example']));
  });

  test('asks for parts of a run without spaces', () => {
    expect(getWantedNames(readText('请问墨码的错误'))).toContain('墨码');
  });

  test('asks for no number', () => {
    expect(getWantedNames(readText('12 345')).filter((name) => /^\d+$/.test(name))).toEqual([]);
  });
});

describe('getWantedKeys', () => {
  test.each([
    ['uploadedFileIsEmpty', 'uploadedfileisempty'],
    ['it was FILE_IS_EMPTY', 'fileisempty'],
    ['uploaded file is empty', 'uploadedfileisempty'],
    ['https://example.org/acme/err~x/', 'errx'],
  ])('asks for %s as %s', (text, key) => {
    expect(getWantedKeys(readText(text))).toContain(key);
  });

  test('asks for none of a number', () => {
    expect(getWantedKeys(readText('910'))).toEqual([]);
  });
});

describe('getWantedPassages', () => {
  test('asks for the telling words of a message, in order', () => {
    const passages = getWantedPassages(readText('The client does not exist'), new Map());
    expect(passages).toEqual([['client', 'not', 'exist']]);
  });

  test('asks for a message that differs in its numbers once', () => {
    const text = 'error 1: broken lever\nerror 2: broken lever';
    expect(getWantedPassages(readText(text), new Map())).toHaveLength(1);
  });

  test('asks for few of a long text', () => {
    const text = Array.from({ length: 500 }, (_, i) => `error: a${'b'.repeat(i)} c d e f`).join(
      '\n',
    );
    expect(getWantedPassages(readText(text), new Map()).flat().length).toBeLessThan(60);
  });
});
