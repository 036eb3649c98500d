import { describe, expect, test } from 'vitest';
import { readTables } from '../../../../src/lookup/read/tables.ts';
import type { StructureSink } from '../../../../src/lookup/read/structure-state.ts';

describe('readTables', () => {
  test.each([
    ['commas', 'code,text\n21,No such client'],
    ['commas and quotes', 'code,text\n"21","No such client"'],
    ['semicolons', 'code;text\n21;No such client'],
    ['tabs', 'code\ttext\n21\tNo such client'],
    ['bars', 'code | text\n21 | No such client'],
    ['Markdown', '| code | text |\n| --- | :-- |\n| 21 | No such client |'],
    ['a console', '+----+----+\n| code | text |\n+----+----+\n| 21 | No such client |\n+----+'],
    ['text before it', 'Result:\ncode,text\n21,No such client'],
  ])('reads a table with %s', (_, text) => {
    expect(read(text)).toEqual([['code=21', 'text=No such client']]);
  });

  test('reads each row, with its line', () => {
    const { objects } = readInto('\ncode,text\n21,a\n22,');
    expect(objects.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('keeps what stands between quotes together', () => {
    expect(read('code,text\n21,"a, b"')).toEqual([['code=21', 'text=a, b']]);
  });

  test('keeps zeros and signs', () => {
    expect(read('code,n\n000,-1')).toEqual([['code=000', 'n=-1']]);
  });

  test.each([
    ['a row without a header', '21,No such client'],
    ['a header alone', 'code,text'],
    ['rows of another length', 'code,text\n21,a,b'],
    ['prose with commas', 'First, second\nand third, fourth'],
    ['one column', 'code\n21'],
  ])('makes nothing of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

function readInto(text: string): StructureSink {
  const sink: StructureSink = { objects: [], spots: [], passages: [] };
  readTables(text, sink);
  return sink;
}

function read(text: string): string[][] {
  return readInto(text).objects.map(({ fields }) =>
    fields.map(({ name, value }) => `${name}=${value}`),
  );
}
