import { z } from 'astro/zod';
import { EMPTY_LIST, webUrl, line, partialDate, text } from './text.ts';

const NO_EVIDENCE =
  'must name where the change can be seen\nList at least one place, with a title and its address.';

/** How surely something is known: the vendor says it, a third party does, or it is concluded. */
export const STRENGTHS = [
  /** The vendor says so. */
  'vendor',
  /** Somebody else who saw it says so. */
  'field-report',
  /** It is concluded from something else. */
  'inference',
] as const;

/** A place where a change can be seen. */
const evidenceSchema = z.strictObject({
  /** Ours, or the title of the page there. */
  title: line,
  /** Its address. */
  url: webUrl.optional(),
});

/** Something that was different before: what a code meant, a limit, the addresses of the documents. */
export const changeSchema = z.strictObject({
  /** Ours, Markdown: what is different now, in one or two sentences. */
  says: line,
  /** The vendor's earlier words, exactly, where they are known. */
  was: text.optional(),
  /** When it changed, as exactly as that is known: `2026`, `2026-08` or `2026-08-11`. */
  date: partialDate.optional(),
  /** Where the change can be seen. */
  evidence: z.array(evidenceSchema, { error: NO_EVIDENCE }).min(1, EMPTY_LIST),
  /** How surely the change is known. */
  strength: z.enum(STRENGTHS),
});

export type Change = z.infer<typeof changeSchema>;
