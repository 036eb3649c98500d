import { readSheet } from 'read-excel-file/node';
import type { Row } from './read-csv.ts';

/** Reads the first sheet of a workbook: rows as objects by the names of the first row. */
export async function readXlsx(file: string): Promise<Row[]> {
  const [names = [], ...rows] = await readSheet(file, { trim: false });
  return rows.map((row) =>
    Object.fromEntries(names.map((name, i) => [String(name), getText(row[i])])),
  );
}

/** @throws {Error} if a cell is anything but a text */
function getText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  throw new Error(`A cell is no text but a ${typeof cell}: ${JSON.stringify(cell)}`);
}
