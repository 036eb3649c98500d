import { describe, expect, test } from 'vitest';
import { key } from '../../../../src/lookup/forms/key.ts';
import { makeIndex } from '../../../support/make-index.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex();

describe('key', () => {
  test.each([
    ['UPLOADED_FILE_IS_EMPTY'],
    ['uploaded_file_is_empty'],
    ['uploaded-file-is-empty'],
    ['uploadedFileIsEmpty'],
    ['uploaded file is empty'],
    ['com.lumen.Codes.UPLOADED_FILE_IS_EMPTY'],
    ['{"key":"UPLOADED_FILE_IS_EMPTY"}'],
    ['it failed with UPLOADED_FILE_IS_EMPTY again'],
  ])('finds a whole key in %j', (text) => {
    expect(find(text)).toContain('ocr/4000004 whole');
  });

  test.each(['FILE_IS_EMPTY', 'uploaded_file', 'file is empty'])('finds a part in %j', (text) => {
    expect(find(text)).toContain('ocr/4000004 part');
  });

  test.each([
    ['words in another order', 'EMPTY_FILE_IS'],
    ['half words', 'LOADED_FILE'],
    ['one word out of a key', 'UPLOADED'],
    ['a longer name', 'UPLOADED_FILE_IS_EMPTY_NOW'],
    ['a key of one word in a sentence', 'it will FAIL now and then, as things do'],
    ['what every object has', '__proto__'],
    ['nothing', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('finds a key of one word where it is all there is, or a value', () => {
    expect(find('FAIL')).toContain('ocr/-1 whole');
    expect(find('{"resultKey":"FAIL"}')).toContain('ocr/-1 whole');
  });
});

function find(text: string): string[] {
  return key
    .find(readSetting(text, index))
    .pieces.map(({ code, isWhole }) => `${code.vendor}/${code.code} ${isWhole ? 'whole' : 'part'}`);
}
