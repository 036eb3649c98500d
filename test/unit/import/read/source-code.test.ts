import { expect, test } from 'vitest';
import { readSourceTables } from '../../../../src/import/read/source-code.ts';

test('rows of another width begin another table', () => {
  const source = `ERRORS = [
    (1, "Not found here"),
    (2, "No such key"),
    (3, "Locked by another"),
    (11, E_A, "First of all"),
    (12, E_B, "Second of all"),
    (13, E_C, "Third of all"),
  ]`;
  const codes = readSourceTables(source).map(({ rows }) => rows.map(({ cells }) => cells[0]));
  expect(codes).toEqual([
    ['1', '2', '3'],
    ['11', '12', '13'],
  ]);
});
