import { z } from 'astro/zod';
import { getFacets } from '../catalog/code-facets.ts';
import type { Code } from '../catalog/catalog.ts';
import { formatPlainText } from '../catalog/markdown.ts';
import { getCodePath } from '../catalog/paths.ts';
import { isHttpStatus } from '../catalog/status.ts';
import { getSummaryOrCode } from '../catalog/summary.ts';
import type { GetUrl } from './urls.ts';

/** The first HTTP status that tells of a failure. */
const FIRST_ERROR = 400;

/**
 * A problem details object (RFC 9457) for a code that says that a call failed. What is not known is left
 * out, as is `detail`: that is of the one time, and whoever answers puts there what arrived.
 */
export const problemDetailsSchema = z
  .strictObject({
    type: z.url().describe('The page of the code, which is there for good.'),
    title: z.string().describe("What it is, in Retcode's words; the same each time."),
    status: z
      .int()
      .min(FIRST_ERROR)
      .max(599)
      .optional()
      .describe('The HTTP status that the vendor gives for it, if that tells of a failure.'),
    vendor: z.string().describe('Id of the vendor.'),
    code: z.string().describe("The vendor's code."),
    problem: z.string().optional().describe('The kind of failure, a gRPC canonical status name.'),
    retry: z.string().optional().describe('Whether sending the same again can help.'),
    actor: z.string().optional().describe('Who must act first.'),
  })
  .describe(
    'A problem details object (RFC 9457), ready to be answered with. `detail` and `instance` are ' +
      'for whoever answers. The members behind `status` are extensions.',
  );

type ProblemDetails = z.infer<typeof problemDetailsSchema>;

/** Makes the problem details of a code; `null` for one of which nothing says that it is a failure. */
export function makeProblemDetails(code: Code, getUrl: GetUrl): ProblemDetails | null {
  const { note, vendor } = code;
  const facets = getFacets(code);
  if (facets?.outcome !== 'failure') return null;
  const status = isHttpStatus(code) ? Number(code.code) : code.http;
  const { problem, retry, actor } = facets;
  return {
    type: getUrl(getCodePath(code)),
    title: note ? formatPlainText(note.title) : getSummaryOrCode(code),
    ...(status !== undefined && status >= FIRST_ERROR && { status }),
    vendor: vendor.id,
    code: code.code,
    ...(problem && { problem }),
    ...(retry && { retry }),
    ...(actor && { actor }),
  };
}
