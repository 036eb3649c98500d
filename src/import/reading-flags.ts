import type { ReadOptions } from './read-document.ts';
import type { UnderstandOptions } from './understanding.ts';

const TEXT = { type: 'string' } as const;

/** The flags that say how a document is read, for `parseArgs`. */
export const READING_FLAGS = {
  columns: TEXT,
  format: TEXT,
  table: { type: 'string', multiple: true },
} as const;

/** What these flags said: `--columns code,http`, `--table 1,3` or `--table 1 --table 3`. */
export function takeReadingFlags({
  columns,
  format,
  table,
}: {
  columns?: string;
  format?: string;
  table?: string[];
}): Pick<ReadOptions & UnderstandOptions, 'columns' | 'format' | 'tables'> {
  return {
    ...(format !== undefined && { format }),
    ...(columns !== undefined && { columns: columns.split(',') }),
    ...(table && { tables: table.flatMap((numbers) => numbers.split(',')).map(Number) }),
  };
}
