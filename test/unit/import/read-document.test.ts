import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';

describe('readDocument', () => {
  test.each([
    ['kra-etims', ['API Response Code: 25 rows of 3 cells']],
    ['hyper', ['-: 35 rows of 3 cells, 4 headings']],
    [
      'caoliao',
      [
        'Top-level code (general): 7 rows of 2 cells',
        'Module error codes (100300 ~ 100329): 30 rows of 1 cells, glued',
      ],
    ],
    ['mobizon', ['API Response Codes: 20 rows of 2 cells']],
    ['nhn-document-ocr', ['AI Service > OCR > Document OCR > 오류 코드: 49 rows of 3 cells']],
  ])('finds every row of the document of %s', (vendor, expected) => {
    const bytes = readFileSync(`test/fixtures/documents/${vendor}.txt`);
    const { tables } = readDocument(bytes);
    const told = tables.map(({ title = '-', rows, glued = false }) => {
      const own = rows.filter(({ kind }) => kind === 'row');
      const widths = new Set(own.map(({ cells }) => cells.length));
      const others = rows.length - own.length;
      const more = `${others > 0 ? `, ${others} headings` : ''}${glued ? ', glued' : ''}`;
      return `${title}: ${own.length} rows of ${[...widths].join()} cells${more}`;
    });
    expect(told).toEqual(expected);
  });
});
