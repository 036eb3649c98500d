import { z } from 'astro/zod';
import { getNeighbours, getSameElsewhere, MAX_ELSEWHERE } from '../catalog/catalog.ts';
import type { Catalog, Code } from '../catalog/catalog.ts';
import { getExampleAnswers } from '../catalog/example-answers.ts';
import { getChains } from '../catalog/chains.ts';
import { getDerivations, getMadeNumbers } from '../catalog/derivations.ts';
import { getCodePath, getNumberPath } from '../catalog/paths.ts';
import { getLineText, getPrintedLines } from '../catalog/printed/printed-lines.ts';
import { chainRecordSchema, makeChainRecord } from './chain-record.ts';
import { codeRecordSchema, makeCodeRecord, wordsRecordSchema } from './code-record.ts';
import { makeProblemDetails, problemDetailsSchema } from './problem-details.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import {
  makeSourceRecord,
  makeVendorRecord,
  sourceRecordSchema,
  vendorRecordSchema,
} from './vendor-record.ts';

const linkSchema = z
  .strictObject({ vendor: z.string(), code: z.string(), url: z.url() })
  .describe('A code elsewhere in the catalog.');

const sameCodeSchema = linkSchema.extend({
  systems: z
    .array(z.string())
    .describe(
      'Ids of systems of that vendor, where the string is a number of the code on these only.',
    ),
});

/** `/<vendor>/<slug>.json`: one code. */
export const codeDocumentSchema = z
  .strictObject({
    $schema: z.url(),
    document: z.literal('code'),
    ...codeRecordSchema.shape,
    vendor: vendorRecordSchema
      .extend(wordsRecordSchema.shape)
      .describe('The vendor, and its words on this code, quoted from the source.'),
    sourceDocument: sourceRecordSchema,
    answer: z
      .string()
      .nullable()
      .describe(
        'An example of an answer with this code, as JSON text; null where a client raises it.',
      ),
    answerNote: z.string().nullable().describe('What in the answer is only an example.'),
    otherAnswers: z
      .array(z.strictObject({ title: z.string(), answer: z.string() }))
      .describe('Answers in which other programs pass it on.'),
    printed: z
      .array(z.strictObject({ by: z.string(), line: z.string(), seen: z.boolean() }))
      .describe(
        'How programs print it outside of JSON; `seen` is true for a line that was really printed ' +
          'with it, and "…" stands for what differs each time.',
      ),
    chains: z.array(chainRecordSchema).describe('Codes of other catalogs that it is met with.'),
    madeFrom: z
      .array(
        z.strictObject({ arithmetic: z.string(), says: z.string(), codes: z.array(linkSchema) }),
      )
      .describe('The codes that it is made from by arithmetic: 137 = 128 + 9.'),
    madeNumbers: z
      .array(z.strictObject({ number: z.string(), says: z.string() }))
      .describe('Numbers that are made from it in this way.'),
    problemDetails: problemDetailsSchema
      .nullable()
      .describe('What to answer with where this code arrives; null for what did not fail.'),
    previous: linkSchema.nullable().describe("The code before it in the vendor's order."),
    next: linkSchema.nullable(),
    sameCode: z
      .array(sameCodeSchema)
      .describe('The same code string at other vendors, a few of them.'),
    sameCodeCount: z.int().describe('How many other vendors have it.'),
    sameCodeUrl: z.url().describe('The page with all of them.'),
  })
  .describe('One code with its surroundings.');

export type CodeDocument = z.infer<typeof codeDocumentSchema>;

/** Makes the document of one code. */
export function makeCodeDocument(code: Code, catalog: Catalog, getUrl: GetUrl): CodeDocument {
  const makeLink = (other: Code) => ({
    vendor: other.vendor.id,
    code: other.code,
    url: getUrl(getCodePath(other)),
  });
  const { previous, next } = getNeighbours(code);
  const record = makeCodeRecord(code, getUrl);
  const [first, ...others] = getExampleAnswers(code);
  const elsewhere = getSameElsewhere(code, catalog);
  return {
    $schema: getUrl(SCHEMA_PATH),
    document: 'code',
    ...record,
    vendor: { ...makeVendorRecord(code.vendor, getUrl), ...record.vendor },
    sourceDocument: makeSourceRecord(code.sourceData),
    answer: first?.answer.text ?? null,
    answerNote: first?.envelope.note ?? null,
    otherAnswers: others.map(({ envelope, answer }) => {
      return { title: envelope.title, answer: answer.text };
    }),
    printed: getPrintedLines(code).map((line) => {
      return { by: line.by, line: getLineText(line), seen: line.isReal };
    }),
    chains: getChains(code, catalog).map(makeChainRecord),
    madeFrom: getDerivations(code, catalog).map(({ arithmetic, says, from }) => {
      return { arithmetic, says, codes: from.map(({ code: other }) => makeLink(other)) };
    }),
    madeNumbers: getMadeNumbers(code, catalog).map(({ number, says }) => ({ number, says })),
    problemDetails: makeProblemDetails(code, getUrl),
    previous: previous ? makeLink(previous) : null,
    next: next ? makeLink(next) : null,
    sameCode: elsewhere.slice(0, MAX_ELSEWHERE).map(({ code: other, systems }) => ({
      ...makeLink(other),
      systems: systems.map(({ id }) => id),
    })),
    sameCodeCount: elsewhere.length,
    sameCodeUrl: getUrl(getNumberPath({ slug: code.numberSlug })),
  };
}
