import { z } from 'astro/zod';
import { ACTORS, OUTCOMES, RETRIES } from './note.ts';
import { codeString } from './text.ts';

/**
 * One entry of `facets.yaml`: what we say in single words of a code that nobody has explained yet.
 * Where a note is on a code, its front matter says the same and more.
 */
export const facetsSchema = z.strictObject({
  /** The code as a string, as in codes.yaml. Always quoted in YAML. */
  code: codeString,
  /** What the code says of the call. */
  outcome: z.enum(OUTCOMES),
  /** Whether sending the same request again can help; failures say it. */
  retry: z.enum(RETRIES).optional(),
  /** Who can remove the cause; failures say it. */
  actor: z.enum(ACTORS).optional(),
});

export type FacetsData = z.infer<typeof facetsSchema>;
