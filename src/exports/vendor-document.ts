import { z } from 'astro/zod';
import type { Vendor } from '../catalog/catalog.ts';
import { isRange } from '../catalog/code-class.ts';
import type { Envelope } from '../schemas/envelope.ts';
import { changeRecordSchema, makeChangeRecord } from './change-record.ts';
import {
  codeRecordSchema,
  makeCodeRecord,
  makeNoteRecord,
  noteRecordSchema,
} from './code-record.ts';
import { fileRecordSchema, makeFileRecord } from './format-record.ts';
import { FORMATS } from './formats.ts';
import { makePrintedRecords, printedRecordsSchema } from './printed-records.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import {
  makeSourceRecord,
  makeVendorRecord,
  sourceRecordSchema,
  vendorRecordSchema,
} from './vendor-record.ts';

const sectionRecordSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    heading: z.string().nullable(),
    called: z.string().nullable(),
    note: noteRecordSchema
      .nullable()
      .describe('What we say of all its codes; those without a note of their own have it.'),
  })
  .describe("A group of codes; `heading` quotes the vendor's document.");

const envelopeRecordSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    codePointer: z.string().describe('JSON Pointer (RFC 6901) to the code.'),
    type: z.enum(['string', 'number']).describe('How the code is written in JSON.'),
    messagePointer: z
      .string()
      .nullable()
      .describe('JSON Pointer to the message, where the documents give its text.'),
    sections: z.array(z.string()).nullable(),
    codes: z.array(z.string()).nullable(),
    example: z.string().describe('JSON text.'),
    http: z.int().nullable().describe('The HTTP status of every answer in this shape.'),
    source: z.string().nullable(),
    shared: z
      .boolean()
      .describe(
        "Whether the vendor's other products answer so, too: then it tells the company only.",
      ),
    where: z
      .record(z.string(), z.string())
      .nullable()
      .describe('Fields beside the code that have these values.'),
    value: z
      .string()
      .nullable()
      .describe('How the code stands in its field, where it is not all of it.'),
    tell: z.string(),
    note: z.string().nullable(),
  })
  .describe('A shape in which the API answers, and the codes that arrive in it.');

const successRecordSchema = z
  .strictObject({
    pointer: z.string().describe('JSON Pointer (RFC 6901) into the body.'),
    equals: z.array(z.union([z.string(), z.number(), z.boolean()])),
    note: z.string().nullable().describe('Ours, Markdown.'),
  })
  .describe('An answer is a success if the value there is one of `equals`.');

const fallbackRecordSchema = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    says: z.string(),
    source: z.string().nullable(),
    section: z.string().nullable().describe('The section whose note holds for such a code.'),
  })
  .describe('What a source says of a range of codes.');

const patternRecordSchema = z
  .strictObject({
    pattern: z.string().describe('`?` is one letter or digit, `*` any run of signs.'),
    ...fallbackRecordSchema.omit({ from: true, to: true }).shape,
  })
  .describe('What a source says of codes that look alike.');

/** `/api/v1/<vendor>.json`: a vendor and all its codes. */
export const vendorDocumentSchema = z
  .strictObject({
    $schema: z.url(),
    document: z.literal('vendor'),
    ...vendorRecordSchema.shape,
    summary: z.string(),
    aliases: z.array(z.string()),
    files: z.array(fileRecordSchema).describe('Its codes in every format there is.'),
    homepage: z.url().nullable(),
    documentation: z.array(z.strictObject({ title: z.string(), url: z.url() })),
    notes: z
      .enum(['complete', 'incomplete'])
      .describe('Whether every code has a note; if not, `note` of some is null.'),
    language: z.string().describe("BCP 47 tag of the vendor's texts."),
    sources: z.array(sourceRecordSchema),
    sections: z.array(sectionRecordSchema),
    envelopes: z.array(envelopeRecordSchema),
    success: successRecordSchema.nullable(),
    fallback: z.array(fallbackRecordSchema),
    fallbackPatterns: z.array(patternRecordSchema),
    ...printedRecordsSchema.shape,
    anchors: z.array(z.string()).describe("The vendor's own fragments, {code} for the code."),
    history: z.array(changeRecordSchema).describe('What was different before, latest first.'),
    codes: z.array(codeRecordSchema).describe("In the vendor's order."),
  })
  .describe('A vendor and all its codes.');

export type VendorDocument = z.infer<typeof vendorDocumentSchema>;

/** Makes the document of one vendor. */
export function makeVendorDocument(vendor: Vendor, getUrl: GetUrl): VendorDocument {
  return {
    $schema: getUrl(SCHEMA_PATH),
    document: 'vendor',
    ...makeVendorRecord(vendor, getUrl),
    summary: vendor.summary,
    aliases: vendor.aliases,
    files: FORMATS.map((format) => makeFileRecord(format, vendor, getUrl)),
    homepage: vendor.homepage ?? null,
    documentation: vendor.documentation,
    notes: vendor.notes,
    language: vendor.language,
    sources: vendor.sources.map(makeSourceRecord),
    sections: vendor.sections.map(({ id, title, heading = null, called = null }) => {
      const note = vendor.classNotes.get(id);
      return { id, title, heading, called, note: note ? makeNoteRecord(note, getUrl) : null };
    }),
    envelopes: vendor.envelopes.map(makeEnvelopeRecord),
    success: vendor.success ? { ...vendor.success, note: vendor.success.note ?? null } : null,
    fallback: vendor.fallback
      .filter(isRange)
      .map(({ from, to, says, source = null, section = null }) => {
        return { from, to, says, source, section };
      }),
    fallbackPatterns: vendor.fallback.flatMap(({ pattern, says, source = null, section = null }) =>
      pattern === undefined ? [] : [{ pattern, says, source, section }],
    ),
    ...makePrintedRecords(vendor),
    anchors: vendor.anchors,
    history: vendor.history.map(makeChangeRecord),
    codes: vendor.codes.map((code) => makeCodeRecord(code, getUrl, { hasClassText: false })),
  };
}

function makeEnvelopeRecord(envelope: Envelope): z.infer<typeof envelopeRecordSchema> {
  const { id, title, code, type, message, sections, codes, example } = envelope;
  const { http, source, shared, where, value, tell, note } = envelope;
  return {
    id,
    title,
    codePointer: code,
    type,
    messagePointer: message ?? null,
    sections: sections ?? null,
    codes: codes ?? null,
    example,
    http: http ?? null,
    source: source ?? null,
    shared: shared ?? false,
    where: where ?? null,
    value: value ?? null,
    tell,
    note: note ?? null,
  };
}
