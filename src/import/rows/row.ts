import type { CodeEntry } from '../../catalog/write/codes-yaml.ts';
import type { Row } from '../table.ts';
import type { Column } from '../understanding.ts';
import { toLine } from '../cells/plain.ts';

/** A row of a table as it was read: what it makes, or why it makes nothing. */
export interface ReadRow {
  row: Row;
  /** The number of its table. */
  table: number;
  /** What it makes: one entry as a rule, several where its cell has several codes. */
  entries: RowEntry[];
  /** The name of the group that it stands in, as the document has it. */
  heading?: string;
  /** The row above whose texts it goes on with. */
  continues?: ReadRow;
  /** Why it makes nothing. */
  reason?: string;
  /** Doubts about what it makes. */
  doubts: string[];
}

/** An entry without its section, whose id is not known yet. */
export type RowEntry = Omit<CodeEntry, 'section'>;

/** What the rows of one table have in common. */
export interface RowContext {
  table: number;
  columns: readonly Column[];
  headings: readonly string[];
  /** Whether nearly all codes of the table are numbers. */
  areNumbers: boolean;
  /** Whether its codes are HTTP statuses by name. */
  areStatuses: boolean;
  base: string | undefined;
}

/** A row on one line, for a message. */
export function formatRow({ cells }: Row): string {
  return toLine(cells.map((cell) => toLine(cell, 60)).join(' | '), 140);
}
