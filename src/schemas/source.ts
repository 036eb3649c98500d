import { z } from 'astro/zod';
import { webUrl, id, isoDate, line } from './text.ts';

/** A document that the catalog quotes. The first one of a vendor is the one its codes were read from. */
export const sourceSchema = z.strictObject({
  /** How entries refer to it. */
  id,
  /** The document's own title. */
  title: line,
  /** Where it is published. */
  url: webUrl.optional(),
  /** The day on which we read it. */
  retrieved: isoDate,
  /** Ours: which copy or state of the document this is, where it is not the vendor's own present one. */
  edition: line.optional(),
  /** Ours: how its columns were taken over, what else to know of it. */
  note: line.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
