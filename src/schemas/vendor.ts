import { z } from 'astro/zod';
import { changeSchema } from './change.ts';
import { envelopeSchema } from './envelope.ts';
import { sourceSchema } from './source.ts';
import {
  codeString,
  EMPTY_LIST,
  httpsUrl,
  id,
  jsonPointer,
  languageTag,
  line,
  markdown,
  text,
} from './text.ts';

const NO_SOURCE =
  'must name the document that the codes were read from\nList it with id, title, url, retrieved.';
const NO_SIGN =
  'must say which texts it is for\nGive it words, or the names of fields: words: [VSDC]';
const NO_PLACEHOLDER = 'must contain {code} once\nWrite it like this: "apiCode-{code}"';

/** A named group of codes, in the vendor's order. */
const sectionSchema = z.strictObject({
  id,
  /** Short name, for filters. */
  title: line,
  /** The heading as the document prints it, where it has one. */
  heading: line.optional(),
});

/** The test for "this answer is a success": the value at `pointer` is one of `equals`. */
const successSchema = z.strictObject({
  pointer: jsonPointer,
  equals: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1, EMPTY_LIST),
  /** Ours, Markdown: what misleads about success here, and what is neither success nor failure. */
  note: markdown.optional(),
});

/** What a source says of a range of codes, for a code in it that is not listed. */
const fallbackSchema = z.strictObject({
  /** First and last code of the range, compared as whole numbers. */
  from: codeString,
  to: codeString,
  /** The source's words. */
  says: text,
  /** The id of the source, where it is not the first. */
  source: id.optional(),
});

/** What a text may hold that changes what it means, and what to say then. */
const hintSchema = z
  .strictObject({
    /** Any of these words, as a whole word in any case. */
    words: z.array(line).min(1, EMPTY_LIST).optional(),
    /** All of these names of fields or objects. */
    fields: z.array(line).min(1, EMPTY_LIST).optional(),
    /** With `fields`: one of these values in the first of them. */
    values: z.array(codeString).min(1, EMPTY_LIST).optional(),
    /** Ours: whole sentences. */
    says: line,
  })
  .refine(({ words, fields }) => words !== undefined || fields !== undefined, NO_SIGN);

/** `vendor.yaml`: who they are and how their API answers. */
export const vendorSchema = z.strictObject({
  /** The organisation behind the API. */
  name: line,
  /** The product, as the vendor calls it. */
  product: line,
  /** The API and, where it matters, its version. */
  api: line,
  /** A vendor's API, or a standard that vendors build on (HTTP). */
  kind: z.enum(['vendor', 'standard']).default('vendor'),
  /** Ours: one or two sentences for somebody who has never heard of it. */
  summary: line,
  /** What people type when they mean this vendor, in any script. */
  aliases: z.array(line).default([]),
  homepage: httpsUrl.optional(),
  documentation: z.array(z.strictObject({ title: line, url: httpsUrl })).default([]),
  /** Language of the vendor's texts. */
  language: languageTag,
  sources: z.array(sourceSchema).min(1, NO_SOURCE),
  sections: z.array(sectionSchema).default([]),
  envelopes: z.array(envelopeSchema).default([]),
  success: successSchema.optional(),
  fallback: z.array(fallbackSchema).default([]),
  /** The vendor's own fragments, `{code}` standing for the code: `apiCode-{code}`. */
  anchors: z.array(line.refine(hasOnePlaceholder, NO_PLACEHOLDER)).default([]),
  /** What was different before in the API or its documents as a whole, the latest change first. */
  history: z.array(changeSchema).default([]),
  /** For the look-up: signs of another API that looks like this one, or of an answer without a code. */
  hints: z.array(hintSchema).default([]),
});

export type VendorData = z.infer<typeof vendorSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Success = z.infer<typeof successSchema>;
export type Fallback = z.infer<typeof fallbackSchema>;

function hasOnePlaceholder(pattern: string): boolean {
  return pattern.split('{code}').length === 2;
}
