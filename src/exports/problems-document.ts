import { z } from 'astro/zod';
import type { Vendor } from '../catalog/catalog.ts';
import { makeProblemDetails, problemDetailsSchema } from './problem-details.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import { makeVendorRecord, vendorRecordSchema } from './vendor-record.ts';

/** `/api/v1/<vendor>.problems.json`: the problem details of all codes of a vendor. */
export const problemsDocumentSchema = z
  .strictObject({
    $schema: z.url(),
    document: z.literal('problems'),
    ...vendorRecordSchema.shape,
    problems: z
      .record(z.string(), problemDetailsSchema.nullable())
      .describe('By code; null for one that does not say that the call failed.'),
  })
  .describe('What to answer with where a code arrives, for all codes of a vendor.');

type ProblemsDocument = z.infer<typeof problemsDocumentSchema>;

/** Makes the document of the problem details of a vendor. */
export function makeProblemsDocument(vendor: Vendor, getUrl: GetUrl): ProblemsDocument {
  const problems = vendor.codes.map(
    (code) => [code.code, makeProblemDetails(code, getUrl)] as const,
  );
  return {
    $schema: getUrl(SCHEMA_PATH),
    document: 'problems',
    ...makeVendorRecord(vendor, getUrl),
    problems: Object.fromEntries(problems),
  };
}
