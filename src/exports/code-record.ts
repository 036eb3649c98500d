import { z } from 'astro/zod';
import { getFieldName } from '../catalog/answer.ts';
import type { Code } from '../catalog/catalog.ts';
import { formatPlainText } from '../catalog/markdown.ts';
import { getCodePath, getTwinPath } from '../catalog/paths.ts';
import { getFixedStatus } from '../catalog/status.ts';
import type { GetUrl } from './urls.ts';

const noteRecordSchema = z
  .strictObject({
    title: z.string(),
    outcome: z.string().nullable(),
    problem: z.string().nullable().describe('A gRPC canonical status name.'),
    actor: z.string().nullable().describe('Who must act.'),
    retry: z.string().nullable().describe('Whether sending the same again can help.'),
    related: z.array(z.string()).describe('Slugs, with "<vendor>/" before those of others.'),
    markdown: z.string().describe('The text of the note; may be empty.'),
  })
  .describe("Retcode's words, not the vendor's.");

/** One code as data. `null` where the vendor says nothing. */
export const codeRecordSchema = z
  .strictObject({
    code: z.string().describe('The code as a string, with its sign and zeros.'),
    slug: z.string().describe('Its path segment, permanent.'),
    url: z.url().describe('Its page.'),
    data: z.url().describe('Its own JSON document.'),
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
    replacedBy: z.string().nullable().describe("The code that took this one's place."),
    source: z.string().describe('Id of the source that says so.'),
    note: noteRecordSchema.nullable(),
  })
  .describe(
    'One code. `code`, `key`, `message`, `description`, `http` and `origin` quote the vendor; ' +
      '`note` is in our words; the rest says where things are.',
  );

export type CodeRecord = z.infer<typeof codeRecordSchema>;

/** Makes the record of a code. */
export function makeCodeRecord(code: Code, getUrl: GetUrl): CodeRecord {
  return {
    code: code.code,
    slug: code.slug,
    url: getUrl(getCodePath(code)),
    data: getUrl(getTwinPath(code, 'json')),
    key: code.key ?? null,
    message: code.message ?? null,
    placeholders: code.placeholders ?? [],
    description: code.description === undefined ? null : formatPlainText(code.description),
    descriptionMarkdown: code.description ?? null,
    http: code.http ?? null,
    httpAlways: getFixedStatus(code.vendor) ?? null,
    origin: code.origin ?? null,
    section: code.section ?? null,
    field: code.envelope ? getFieldName(code.envelope) : null,
    pointer: code.envelope?.code ?? null,
    status: code.status,
    replacedBy: code.replacedBy ?? null,
    source: code.sourceData.id,
    note: makeNoteRecord(code),
  };
}

function makeNoteRecord({ note }: Code): CodeRecord['note'] {
  if (!note) return null;
  return {
    title: note.title,
    outcome: note.outcome ?? null,
    problem: note.problem ?? null,
    actor: note.actor ?? null,
    retry: note.retry ?? null,
    related: note.related,
    markdown: note.body,
  };
}
