import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCodes } from '../../../src/import/read-codes.ts';

const FOLDER = 'test/fixtures/import/whole';
const expected = parse(readFileSync(join(FOLDER, 'expected.yaml'), 'utf8')) as Record<
  string,
  { reported: number[]; warned: number[]; codes: Record<string, unknown>[] }
>;
const names = readdirSync(FOLDER).filter((name) => name !== 'expected.yaml');

describe('readCodes', () => {
  test('has an expectation for each document', () => {
    expect(Object.keys(expected).sort()).toEqual(names.sort());
  });

  test.each(names)('reads %s as a person does', (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const read = readCodes(bytes, { name, base: 'https://acme.example/' });
    const found = {
      reported: read.reported.map(({ line }) => line),
      warned: read.warnings.map(({ line }) => line),
      codes: read.codes.map((draft) => ({ ...draft, line: undefined })),
    };
    expect(found).toEqual(expected[name]);
    expect(read.rows.written + read.rows.reported).toBe(read.rows.read);
  });
});
