import { z } from 'astro/zod';
import { id, line } from './text.ts';

/** A system on which codes have numbers of its own. */
export const systemSchema = z.strictObject({
  /** How `numbers` in codes.yaml refer to it. */
  id,
  /** What it is called: `Linux`. */
  title: line,
  /** Ours: what to know of it, in a few words. */
  note: line.optional(),
});

export type System = z.infer<typeof systemSchema>;
