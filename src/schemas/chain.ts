import { z } from 'astro/zod';
import { codeString, EMPTY_LIST, id, line, text } from './text.ts';
import { sectionId } from './section.ts';

/** A code of another catalog that stands beside one of this, of one and the same failure. */
export const chainSchema = z.strictObject({
  /** The id of the other catalog. */
  to: id,
  /** The sections of whose codes this is true; left out, all. */
  sections: z.array(sectionId).min(1, EMPTY_LIST).optional(),
  /** The codes of which this is true; goes before `sections`. */
  codes: z.array(codeString).min(1, EMPTY_LIST).optional(),
  /** Whether the other code is the cause, and stands first. */
  root: z.literal(true).optional(),
  /** Ours: how one follows from the other, in one or two sentences. */
  says: line,
  /** What a program prints then. */
  example: text,
});

export type Chain = z.infer<typeof chainSchema>;
