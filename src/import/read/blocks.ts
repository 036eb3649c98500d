import type { Row, Table } from '../table.ts';

/** What a page is made of, whatever its format, in the order in which it stands. */
export type Block = HeadingBlock | TableBlock | ListBlock | TextBlock;

export interface HeadingBlock {
  kind: 'heading';
  line: number;
  /** 1 is the highest. */
  level: number;
  text: string;
}

export interface TableBlock extends Table {
  kind: 'table';
}

/** A list; whether it is one of codes is seen later. */
export interface ListBlock {
  kind: 'list';
  line: number;
  items: readonly ListItem[];
  /** Its items are terms with what each means. */
  isOfTerms?: boolean;
}

/** An item of a list, and the lists within it. */
export interface ListItem extends Text {
  lists: readonly (readonly ListItem[])[];
}

/** A paragraph, or code that stands by itself. */
export interface TextBlock extends Text {
  kind: 'paragraph' | 'code';
  /** It stands right below a table, as a last row does whose columns cannot be told. */
  isBelowTable?: boolean;
}

/** A text and the line in which it begins. */
export interface Text {
  line: number;
  text: string;
}

/** Makes a row of a table. */
export function makeRow(line: number, cells: readonly string[], kind: Row['kind'] = 'row'): Row {
  return { line, cells: [...cells], kind };
}

/** The table of a block; without a title of its own it has that of the heading above. */
export function toTable({ title, line, headings, rows, glued }: TableBlock, above?: string): Table {
  const name = title ?? above;
  return {
    ...(name !== undefined && { title: name }),
    line,
    ...(headings && { headings }),
    rows,
    ...(glued && { glued }),
  };
}
