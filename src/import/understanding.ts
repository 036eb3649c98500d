import type { CodeEntry } from '../catalog/write/codes-yaml.ts';
import type { Table } from './table.ts';

/** What a column is taken for. */
export type Field =
  | 'code'
  | 'key'
  | 'message'
  | 'description'
  | 'http'
  | 'section'
  | 'origin'
  | 'status'
  /** Kept below its own name in the description: cause, cure, whether to repeat. */
  | 'remark'
  /** Nothing but the number of the row, or cells that say nothing. */
  | 'skip';

/** How sure that is: told by name and contents, by one of them, or only by what is left. */
export type Sureness = 'sure' | 'probably' | 'a guess';

/** What one column of a table was taken for, and why. */
export interface Column {
  /** From 0. */
  index: number;
  /** As the document has it; empty where it has none. */
  heading: string;
  field: Field;
  sureness: Sureness;
  /** In words: `named “Error code”; 35 of 35 cells look like codes`. */
  why: string;
}

/** A table and what was understood of it. */
export interface UnderstoodTable {
  /** From 1, in the order of the document: what `--table` chooses by. */
  number: number;
  table: Table;
  /** Empty where the table was left out. */
  columns: Column[];
  /** Why it was left out, if it was. */
  leftOut?: string;
}

/** An entry as it can be written, and where it stands. */
export type Draft = CodeEntry & {
  /** The line of the document in which its row begins. */
  line: number;
};

/** A section as the document has it. */
export interface SectionDraft {
  id: string;
  title: string;
  heading?: string;
}

/** Something of the document that was not written, or was written with a doubt. */
export interface Report {
  line: number;
  /** What stands there, on one line. */
  text: string;
  reason: string;
  /** How many rows of the document this is about; none is lost where the row was written. */
  rows: number;
}

/** A document as it was understood. */
export interface Understanding {
  format: string;
  tables: UnderstoodTable[];
  codes: Draft[];
  /** In the document's order, those of `codes` and no others. */
  sections: SectionDraft[];
  /** Rows that were not written. */
  reported: Report[];
  /** What was written with a doubt. */
  warnings: Report[];
  /** `read` is `written` and `reported` together: no row is lost. */
  rows: { read: number; written: number; reported: number };
}

/** What the one who imports says beside the document. */
export interface UnderstandOptions {
  /** What the columns are, from the left, instead of what would be found: `glued` splits them. */
  columns?: readonly string[];
  /** Numbers of the tables to take, from 1, instead of those that look like codes. */
  tables?: readonly number[];
  /** The address that relative links start from. */
  base?: string;
  /** The sections that the vendor has already: a heading that is one's keeps its id. */
  sections?: readonly SectionDraft[];
}
