import { toPlain } from './cells/plain.ts';
import type { Row } from './table.ts';
import type { Column } from './understanding.ts';

/** What stands in the column of codes, in each of some rows, without marks. */
export function getCodeTexts(rows: readonly Row[], columns: readonly Column[]): string[] {
  const at = columns.find(({ field }) => field === 'code')?.index ?? 0;
  return rows.map(({ cells }) => toPlain(cells[at] ?? ''));
}
