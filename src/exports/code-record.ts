import { z } from 'astro/zod';
import { getFieldName } from '../catalog/answer.ts';
import type { Code } from '../catalog/catalog.ts';
import type { Verdict } from '../catalog/facets.ts';
import { formatPlainText } from '../catalog/markdown.ts';
import { makeLinksWhole } from '../catalog/note-links.ts';
import { getCodePath, getTwinPath, getVendorDataPath, hasPage } from '../catalog/paths.ts';
import { getFixedStatus } from '../catalog/status.ts';
import { ACTORS, OUTCOMES, RETRIES } from '../schemas/note.ts';
import type { Note } from '../schemas/note.ts';
import { changeRecordSchema, makeChangeRecord } from './change-record.ts';
import type { GetUrl } from './urls.ts';

export const noteRecordSchema = z
  .strictObject({
    title: z.string(),
    outcome: z
      .string()
      .nullable()
      .describe(`What the code says of the call: ${formatList(OUTCOMES)}.`),
    problem: z
      .string()
      .nullable()
      .describe('The kind of failure, a gRPC canonical status name; null for what did not fail.'),
    actor: z
      .string()
      .nullable()
      .describe(`Who can remove the cause: ${formatList(ACTORS)}.`),
    retry: z
      .string()
      .nullable()
      .describe(`Whether sending the same again can help: ${formatList(RETRIES)}.`),
    related: z.array(z.string()).describe('Slugs, with "<vendor>/" before those of others.'),
    example: z
      .string()
      .nullable()
      .describe(
        'An exchange in which the code arrives, as a program sent and received it: the request, an ' +
          'empty line, the response. Lines end with a line feed.',
      ),
    history: z.array(changeRecordSchema).describe('What was different before, latest first.'),
    markdown: z
      .string()
      .describe(
        'The text of the note; may be empty. In the document of a vendor that of a section stands ' +
          'in `sections` alone.',
      ),
  })
  .describe("Retcode's words, not the vendor's.");

/** What a note says in single words, of a code that has no note. */
export const facetsRecordSchema = noteRecordSchema
  .pick({ outcome: true, actor: true, retry: true })
  .describe("Retcode's words, not the vendor's: what a note would say in single words.");

/** The vendor's words on a code, and nothing else. */
export const wordsRecordSchema = z
  .strictObject({
    code: z.string(),
    key: z.string().nullable(),
    message: z.string().nullable(),
    otherKeys: z
      .array(z.strictObject({ key: z.string(), where: z.string().nullable() }))
      .describe('Other names, and the language, tool or system that has them.'),
    otherMessages: z
      .array(
        z.strictObject({
          message: z.string(),
          placeholders: z.array(z.string()),
          where: z.string().nullable(),
        }),
      )
      .describe('Other texts that are printed, and what prints them.'),
    numbers: z
      .record(z.string(), z.string())
      .describe('Its number on each system that has one, by ids of `systems` of the vendor.'),
    placeholders: z.array(z.string()),
    description: z.string().nullable(),
    descriptionMarkdown: z.string().nullable(),
    http: z.int().nullable(),
    origin: z.enum(['client', 'server']).nullable(),
    source: z.string().describe('Id of the source that says so.'),
    retrieved: z.iso.date().describe('The day on which that was read.'),
  })
  .describe(
    "The vendor's words, quoted from the source. The fields of these names beside it repeat them.",
  );

/** One code as data. `null` where the vendor says nothing. */
export const codeRecordSchema = z
  .strictObject({
    code: z.string().describe('The code as a string, with its sign and zeros.'),
    slug: z.string().describe('Its path segment, permanent.'),
    url: z.url().describe("Its page, or where it has none its row on the vendor's page."),
    data: z
      .url()
      .describe("Its own JSON document, or where it has no page that of the vendor's codes."),
    hasPage: z
      .boolean()
      .describe(
        "Whether it has a page and files of its own. Any other is a row of the vendor's page, below " +
          'the note on its section.',
      ),
    key: z.string().nullable().describe("The vendor's symbolic name."),
    message: z
      .string()
      .nullable()
      .describe('The message as the document has it; what is sent may be its first line only.'),
    placeholders: z.array(z.string()).describe('Parts of the message that stand for a value.'),
    description: z.string().nullable().describe('What the vendor explains, as plain text.'),
    descriptionMarkdown: z.string().nullable().describe('The same as Markdown.'),
    http: z.int().nullable().describe('The HTTP status that the document gives for this code.'),
    httpAlways: z
      .int()
      .nullable()
      .describe('The HTTP status of every answer of the vendor, where a source says so.'),
    origin: z.enum(['client', 'server']).nullable().describe('Where the code arises.'),
    section: z.string().nullable().describe("Id of the vendor's section."),
    field: z.string().nullable().describe('Name of the field in which the code arrives.'),
    pointer: z.string().nullable().describe('JSON Pointer (RFC 6901) to that field.'),
    status: z.enum(['active', 'deprecated', 'removed']),
    removedSince: z
      .string()
      .nullable()
      .describe(
        'Of a removed code: when its document was first seen without it; `source` still has it.',
      ),
    replacedBy: z.string().nullable().describe("The code that took this one's place."),
    source: z.string().describe('Id of the source that says so.'),
    listedSince: z
      .string()
      .nullable()
      .describe('Since when the vendor lists it, where that is later than the first source.'),
    vendor: wordsRecordSchema,
    note: noteRecordSchema
      .nullable()
      .describe('Null for a code that nobody has explained yet; `facets` may say something of it.'),
    facets: facetsRecordSchema
      .nullable()
      .describe('What is said in single words of a code without a note; null beside a note.'),
    noteOf: z
      .enum(['code', 'class'])
      .nullable()
      .describe('Whether `note` is on this code, or on the whole section that it stands in.'),
  })
  .describe(
    'One code. `vendor` quotes the vendor, `note` is in our words, the rest says where things are. ' +
      'The fields beside them that quote the vendor too stand in version 1 for good.',
  );

export type CodeRecord = z.infer<typeof codeRecordSchema>;

/**
 * Makes the record of a code.
 *
 * @param hasClassText whether the text of a note stands here that is on the whole section
 */
export function makeCodeRecord(
  code: Code,
  getUrl: GetUrl,
  { hasClassText = true } = {},
): CodeRecord {
  const words = makeWordsRecord(code);
  const isPage = hasPage(code);
  return {
    code: words.code,
    slug: code.slug,
    url: getUrl(getCodePath(code)),
    data: getUrl(isPage ? getTwinPath(code, 'json') : getVendorDataPath(code.vendor)),
    hasPage: isPage,
    key: words.key,
    message: words.message,
    placeholders: words.placeholders,
    description: words.description,
    descriptionMarkdown: words.descriptionMarkdown,
    http: words.http,
    httpAlways: getFixedStatus(code.vendor) ?? null,
    origin: words.origin,
    section: code.section ?? null,
    field: code.envelope ? getFieldName(code.envelope) : null,
    pointer: code.envelope?.code ?? null,
    status: code.status,
    removedSince: code.removedSince ?? null,
    replacedBy: code.replacedBy ?? null,
    source: words.source,
    listedSince: code.listedSince ?? null,
    vendor: words,
    note: code.note ? makeNoteRecord(code.note, getUrl, hasClassText || !code.noteSection) : null,
    facets: code.note || !code.facets ? null : makeFacetsRecord(code.facets),
    noteOf: code.note ? (code.noteSection ? 'class' : 'code') : null,
  };
}

function makeWordsRecord(code: Code): CodeRecord['vendor'] {
  const { description } = code;
  return {
    code: code.code,
    key: code.key ?? null,
    message: code.message ?? null,
    otherKeys: (code.otherKeys ?? []).map(({ key, where = null }) => ({ key, where })),
    otherMessages: (code.otherMessages ?? []).map(
      ({ message, placeholders = [], where = null }) => ({ message, placeholders, where }),
    ),
    numbers: code.numbers ?? {},
    placeholders: code.placeholders ?? [],
    description: description === undefined ? null : formatPlainText(description),
    descriptionMarkdown: description ?? null,
    http: code.http ?? null,
    origin: code.origin ?? null,
    source: code.sourceData.id,
    retrieved: code.sourceData.retrieved,
  };
}

function makeFacetsRecord({ outcome, actor, retry }: Verdict): z.infer<typeof facetsRecordSchema> {
  return { outcome, actor: actor ?? null, retry: retry ?? null };
}

/** Makes the record of a note. */
export function makeNoteRecord(
  note: Note,
  getUrl: GetUrl,
  hasText = true,
): z.infer<typeof noteRecordSchema> {
  return {
    title: note.title,
    outcome: note.outcome,
    problem: note.problem ?? null,
    actor: note.actor ?? null,
    retry: note.retry ?? null,
    related: note.related,
    example: note.example ?? null,
    history: note.history.map(makeChangeRecord),
    markdown: hasText ? makeLinksWhole(note.body, getUrl) : '',
  };
}

function formatList(words: readonly string[]): string {
  return words.join(', ');
}
