import type { CodeData } from '../schemas/code.ts';
import type { Section } from '../schemas/section.ts';
import type { Draft, Understanding } from '../import/understanding.ts';

/** What of an entry is compared, in the order in which it is shown. */
export const FIELDS = ['key', 'message', 'description', 'http', 'origin', 'section'] as const;

export type ComparedField = (typeof FIELDS)[number];

/** A field that is not as it was. */
export interface FieldChange {
  field: ComparedField;
  was: string | number | undefined;
  now: string | number | undefined;
}

/** What became of a code. */
export type Change = { code: string } & (
  | { kind: 'added'; now: Draft }
  | { kind: 'removed'; was: CodeData }
  /** It is missing, and stands in a row that could not be read. */
  | { kind: 'unread'; was: CodeData; line: number }
  /** It is missing, and another one is there in its words. */
  | { kind: 'renumbered'; was: CodeData; to: string; rule: string; isSameNumber: boolean }
  /** It was removed, and is there again. */
  | { kind: 'back'; was: CodeData; now: Draft; fields: FieldChange[] }
  | {
      kind: 'changed';
      was: CodeData;
      now: Draft;
      fields: FieldChange[];
      /** Why its meaning has probably changed; empty if nothing tells so. */
      meaning: string[];
    }
);

/** A document beside the catalog that was made from it. */
export interface Comparison {
  vendor: string;
  /** The id of the source that the document is a new state of. */
  source: string;
  changes: Change[];
  /** Number of codes that are as they were. */
  same: number;
  /** Number of codes of other sources that the document does not have, which are left alone. */
  elsewhere: number;
  /** Fields of the catalog that the document has nowhere, and which were not compared. */
  unknown: ComparedField[];
  /** Sections that the catalog does not have. */
  newSections: Section[];
  reported: Understanding['reported'];
}
