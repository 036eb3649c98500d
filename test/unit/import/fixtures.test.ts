import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';
import { listTables } from '../../support/list-tables.ts';

const FOLDER = 'test/fixtures/import';

// Documents end with `.txt`, so that no tool mends them; what is before it is their name.
const documents = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

describe('readDocument', () => {
  test.each(documents)('reads %s as it stands beside it', (file) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);
    const expected = readFileSync(`${FOLDER}/${file.replace(/txt$/, 'tables')}`, 'utf8');
    const name = file.replace(/\.txt$/, '');
    expect(listTables(readDocument(bytes, { name }))).toBe(expected);
  });
});
