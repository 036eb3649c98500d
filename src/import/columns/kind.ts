import type { Field } from '../understanding.ts';
import type { ColumnFacts } from './facts.ts';

/** What speaks for a column being of a kind. */
export interface Judgement {
  /** Comparable among the columns of one table, for one kind. */
  score: number;
  /** Whether name and contents agree. */
  isSure: boolean;
  /** In words. */
  why: string;
}

/** What else the judge of a column knows. */
export interface TableContext {
  columns: readonly ColumnFacts[];
  /** Whether the table has names of columns. */
  hasHeadings: boolean;
  /** Whether the document is read by people, and not data with fields. */
  isProse: boolean;
}

/** One kind of column: a file each. */
export interface ColumnKind {
  field: Field;
  /** Undefined where it cannot be of this kind. */
  judge: (facts: ColumnFacts, context: TableContext) => Judgement | undefined;
}

/** “named “Code””, for the reasons. */
export function formatNamed({ heading }: ColumnFacts): string {
  return heading === '' ? 'it has no name' : `named “${heading}”`;
}

/** How many of the cells: “24 of 25 cells”, “all 25 cells”. */
export function formatShare(share: number, { filled }: ColumnFacts): string {
  const count = Math.round(share * filled);
  return count === filled ? `all ${filled} cells` : `${count} of ${filled} cells`;
}
