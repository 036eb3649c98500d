import type { CodeEntry } from '../catalog/write/codes-yaml.ts';

/** An entry as a document has it. */
export type DocumentCode = CodeEntry & {
  /** The line of the document in which it begins. */
  line: number;
};

/** A document as it was understood: what a comparison takes of it. */
export interface DocumentCodes {
  codes: readonly DocumentCode[];
  sections: readonly { id: string; title: string; heading?: string | undefined }[];
  /** What could not be read as a code. */
  reported: readonly { line: number; text: string; reason: string }[];
}
