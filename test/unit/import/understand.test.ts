import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../../../src/import/table.ts';
import type { ReadDocument, Row } from '../../../src/import/table.ts';
import { understand } from '../../../src/import/understand.ts';

const HEADINGS = ['Error code', 'HTTP status', 'Message'];

describe('understand', () => {
  test('loses no row, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '-',
        'n/a',
        'Total',
        'Note: see below',
        '1, 2',
        '400-499',
        '4xx',
        '４０４',
      ),
      fc.constantFrom('007', '`E_1`', '**42**', '[9](#9)', '1001 (E_X)', '404 Not Found', '\u00a0'),
      fc.nat({ max: 30 }).map(String),
      fc.string({ maxLength: 12 }),
      fc.lorem({ maxCount: 3 }),
      fc.constantFrom(...HEADINGS),
    );
    const rows = fc.array(
      fc.record({
        cells: fc.array(cell, { minLength: 3, maxLength: 4 }),
        kind: fc.constantFrom('row' as const, 'row' as const, 'row' as const, 'heading' as const),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const document = makeDocument([first, second]);
        const read = understand(document, { columns: ['code', 'http', 'message'], tables: [1, 2] });
        const given = document.tables.flatMap((table) => table.rows).filter(isRow);
        const told = new Set([...read.codes, ...read.reported].map(({ line }) => line));
        const continued = read.warnings.flatMap(({ reason }) =>
          [...reason.matchAll(/^line (?<line>\d+) has (?:no code|its message)/g)].map(
            ({ groups }) => Number(groups?.line),
          ),
        );
        for (const line of continued) told.add(line);
        expect(given.filter(({ line }) => !told.has(line))).toEqual([]);
        expect(read.rows.read).toBe(given.length);
        expect(read.rows.written + read.rows.reported).toBe(given.length);
        expect(new Set(read.reported.map(({ line }) => line)).size).toBe(read.reported.length);
        expect(new Set(read.codes.map(({ code }) => code)).size).toBe(read.codes.length);
      }),
    );
  });

  test('takes the columns as it is told', () => {
    const document = makeDocument([[{ cells: ['a', '1', 'b'], kind: 'row' }]]);
    const [entry] = understand(document, { columns: ['message', 'code', 'key'] }).codes;
    expect(entry).toEqual({ code: '1', message: 'a', key: 'b', line: 2 });
  });

  test.each([
    [['code', 'words'], /“words”, which is no kind of column/],
    [['code', 'code'], /names code twice/],
    [['http', 'message'], /does not say which column has the codes/],
  ])('refuses the columns %j', (columns, message) => {
    const document = makeDocument([[{ cells: ['1', '2', '3'], kind: 'row' }]]);
    expect(() => understand(document, { columns })).toThrow(message);
  });

  test('refuses a table that is not there', () => {
    const document = makeDocument([[{ cells: ['1', '404', 'a b'], kind: 'row' }]]);
    expect(() => understand(document, { tables: [2] })).toThrow(/There is no table 2/);
  });

  test('refuses a document whose tables list no codes, and says what they have', () => {
    const table = {
      line: 1,
      headings: ['Name', 'Type'],
      rows: [makeRow(2, ['user_id', 'string'])],
    };
    const document = { format: 'HTML', tables: [table], prose: [] };
    expect(() => understand(document)).toThrow(ImportError);
    expect(() => understand(document)).toThrow(/Table 1, line 1: Name \| Type/);
  });

  test('adds a row without a code to the one above, and says so', () => {
    const document = makeDocument([
      [
        { cells: ['1', '404', 'No such record,'], kind: 'row' },
        { cells: ['', '', 'or no right to see it'], kind: 'row' },
      ],
    ]);
    const read = understand(document);
    expect(read.codes[0]?.message).toBe('No such record, or no right to see it');
    expect(read.warnings.map(({ reason }) => reason)).toEqual([
      'line 3 has no code of its own, and is taken for more of it',
    ]);
  });
});

/** Tables with the usual names of columns, a row on each line. */
function makeDocument(tables: Omit<Row, 'line'>[][]): ReadDocument {
  let line = 0;
  return {
    format: 'CSV',
    prose: [],
    tables: tables.map((rows) => ({
      line: ++line,
      headings: HEADINGS,
      rows: rows.map((row) => ({ ...row, line: ++line })),
    })),
  };
}

function makeRow(line: number, cells: string[]): Row {
  return { line, cells, kind: 'row' };
}

function isRow({ kind }: Row): boolean {
  return kind === 'row';
}
