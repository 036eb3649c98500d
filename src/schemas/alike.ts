import { z } from 'astro/zod';
import { line } from './text.ts';

const NO_PAIR =
  'must be two different notes\nName each by its vendor and its slug: [hyper/13, hyper/28]';

/** One entry of `alike.yaml`: two notes whose texts may be nearly the same. */
export const alikeSchema = z.strictObject({
  /** The two notes, each as `<vendor>/<slug>`. */
  notes: z
    .array(line)
    .refine((notes) => notes.length === 2 && notes[0] !== notes[1], { error: NO_PAIR }),
  /** Why there is nothing different to say of the two codes: one sentence. */
  reason: line,
});

export type AlikeData = z.infer<typeof alikeSchema>;
