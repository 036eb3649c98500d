import { z } from 'astro/zod';
import type { Change } from '../schemas/change.ts';

export const changeRecordSchema = z
  .strictObject({
    says: z.string().describe("What is different now, in Retcode's words."),
    was: z.string().nullable().describe("The vendor's earlier words."),
    date: z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known.'),
    evidence: z.array(z.strictObject({ title: z.string(), url: z.url().nullable() })),
    strength: z
      .string()
      .describe('How surely it is known: vendor (its own pages), field-report, inference.'),
  })
  .describe('Something that was different before.');

/** Makes the record of a change. */
export function makeChangeRecord(change: Change): z.infer<typeof changeRecordSchema> {
  const { says, was, date, evidence, strength } = change;
  return {
    says,
    was: was ?? null,
    date: date ?? null,
    evidence: evidence.map(({ title, url }) => ({ title, url: url ?? null })),
    strength,
  };
}
