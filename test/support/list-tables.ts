import type { ReadDocument } from '../../src/import/table.ts';

/**
 * Writes down what was read, a line for each row: its line, `#` before a sub-heading, its cells in
 * quotes. Prose follows behind `>`.
 */
export function listTables({ format, encoding, tables, prose }: ReadDocument): string {
  const lists = tables.flatMap(({ line, title = '', headings, rows, glued }) => [
    '',
    `${line}: ${title}${glued ? ' (glued)' : ''}`,
    ...(headings ? [`   ${formatCells(headings)}`] : []),
    ...rows.map(
      (row) => `${row.line} ${row.kind === 'heading' ? '#' : '-'} ${formatCells(row.cells)}`,
    ),
  ]);
  const words = prose.map(({ line, text }) => `${line} > ${JSON.stringify(text)}`);
  const first = encoding === undefined ? format : `${format}, ${encoding}`;
  return `${[first, ...lists, ...(words.length > 0 ? ['', ...words] : [])].join('\n')}\n`;
}

function formatCells(cells: readonly string[]): string {
  return cells.map((cell) => JSON.stringify(cell)).join(' ');
}
