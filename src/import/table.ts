/** What a reader of a document hands over: tables of cells, whatever the document's format. */

/** One row of a table. */
export interface Row {
  /** The line of the document in which it begins, from 1. */
  line: number;
  /** The cells' texts as Markdown; a line break within a cell is a line feed. */
  cells: string[];
  /** A `heading` stands between rows and names those below it; a `row` is everything else. */
  kind: 'row' | 'heading';
}

/** One table, or a list that can be read as one. */
export interface Table {
  /** The nearest heading above it. */
  title?: string;
  /** The line of the document in which it begins, from 1. */
  line: number;
  /** The names of the columns, where the document has them. */
  headings?: string[];
  rows: Row[];
  /** The columns stand without anything between them, so that a row is one cell. */
  glued?: boolean;
}

/** A paragraph outside the tables. */
export interface Prose {
  /** The line of the document in which it begins, from 1. */
  line: number;
  text: string;
  /** It stands right below a table, as a last row does whose columns cannot be told. */
  isBelowTable?: boolean;
}

/** A document as it was read. */
export interface ReadDocument {
  /** Its format in words: `GitHub Markdown`, `HTML`, `CSV`. */
  format: string;
  /** Its encoding, if that is not UTF-8. */
  encoding?: string;
  tables: Table[];
  prose: Prose[];
}

/** A document that cannot be read: one message, which says what would be right. */
export class ImportError extends Error {
  override name = 'ImportError';
}
