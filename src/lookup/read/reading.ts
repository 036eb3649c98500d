/** What stands in a text, as far as it can be told without knowing any catalog. */
export interface Reading {
  /** Objects, records, groups of `name=value`: whatever holds named values together. */
  objects: ReadObject[];
  /** Numbers and code-like words, wherever they stand. */
  spots: Spot[];
  /** Pieces of running text: lines, and the strings inside of objects. */
  passages: Passage[];
  /** HTTP statuses that stand in the shape of a log or a sentence: see `status-shapes.ts`. */
  statuses: ReadStatus[];
  /** Addresses. */
  links: ReadLink[];
  /** The whole text, cleaned. */
  text: string;
}

/** Named values that stand together. */
export interface ReadObject {
  fields: Field[];
  /** Names under which objects stand in it. */
  children: string[];
  /** The object that it stands in. */
  parent: ReadObject | undefined;
  /** The name under which it stands there. */
  name: string | undefined;
  /** Whether brackets or tags hold it together, not just a common line. */
  isEnclosed: boolean;
  line: number;
}

export interface Field {
  name: string;
  value: string;
  /** `number` and `word` stand without quotes. */
  type: 'number' | 'string' | 'word';
  line: number;
}

/** A value that may be a code, and what stands around it. */
export interface Spot {
  value: string;
  /** `noise` is hardly a code, unless a catalog has codes that are written so: `5.1.1`, `0x21`. */
  type: 'number' | 'word' | 'string' | 'noise';
  /** The words before it on its line, nearest first: at most three, as written. */
  lead: readonly string[];
  /** The object in which it is a value. */
  object: ReadObject | undefined;
  /** How it is set off: `#12`, `[12]`, `name[12]`, `(12`, at the start of its line, or not at all. */
  mark: 'hash' | 'brackets' | 'joined' | 'round' | 'start' | undefined;
  /** The word behind it on its line, in lower case. */
  next: string | undefined;
  /** The text is cut off right behind it. */
  isLast: boolean;
  line: number;
}

/** A piece of running text. */
export interface Passage {
  text: string;
  object: ReadObject | undefined;
  /** The field that holds it. */
  name: string | undefined;
  line: number;
}

export interface ReadStatus {
  status: number;
  line: number;
}

/** An address in the text. */
export interface ReadLink {
  /** Host in lower case; empty for a path or fragment alone. */
  host: string;
  /** Segments of the path, decoded. */
  segments: readonly string[];
  /** What stands behind `#`, decoded. */
  fragment: string;
  /** What stands behind `?`, as it stands there. */
  query: string;
  line: number;
}
