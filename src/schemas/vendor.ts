import { z } from 'astro/zod';
import { chainSchema } from './chain.ts';
import { changeSchema } from './change.ts';
import { derivationSchema } from './derivation.ts';
import { envelopeSchema } from './envelope.ts';
import { formSchema } from './form.ts';
import { numberingSchema } from './numbering.ts';
import { sectionId, sectionSchema } from './section.ts';
import { show } from './shown.ts';
import { sourceSchema } from './source.ts';
import { systemSchema } from './system.ts';
import {
  codeString,
  EMPTY_LIST,
  webUrl,
  id,
  jsonPointer,
  languageTag,
  line,
  markdown,
  text,
} from './text.ts';

const ONE_PLACEHOLDER = /^(?:(?!\{code\}).)*\{code\}(?:(?!\{code\}).)*$/;

const NO_SOURCE =
  'must name the document that the codes were read from\nList it with id, title, url, retrieved.';
const NO_SIGN =
  'must say which texts it is for\nGive it words, or the names of fields: words: [VSDC]';
const NO_SHARE = 'must be a whole number from 1 to 9\nWrite 5 where nothing else is known.';
const NO_CLASS =
  'must say of which codes it is\nGive it from and to, or a pattern: pattern: "23???"';
const NO_PLACEHOLDER = 'must contain {code} once\nWrite it like this: "apiCode-{code}"';

/** The test for "this answer is a success": the value at `pointer` is one of `equals`. */
const successSchema = z.strictObject({
  /** JSON Pointer to the value that tells success. */
  pointer: jsonPointer,
  /** The values that mean success, as they are in JSON: a text in quotes, a number without. */
  equals: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1, EMPTY_LIST),
  /** Ours, Markdown: what misleads about success here, and what is neither success nor failure. */
  note: markdown.optional(),
});

/** What a source says of a class of codes, for a code in it that is not listed. */
const fallbackSchema = z
  .strictObject({
    /** The first code of a range; codes are compared as whole numbers. */
    from: codeString.optional(),
    /** The last code of the range. */
    to: codeString.optional(),
    /** How codes of the class look: `?` is one letter or digit, `*` any run of signs: `23???`, `4.7.*`. */
    pattern: line.optional(),
    /** The section whose note holds for them. */
    section: sectionId.optional(),
    /** The source's words. */
    says: text,
    /** The id of the source, where it is not the first. */
    source: id.optional(),
  })
  .refine(
    ({ from, to, pattern }) =>
      pattern === undefined ? from !== undefined && to !== undefined : from === to,
    NO_CLASS,
  );

/** What a text may hold that changes what it means, and what to say then. */
const hintSchema = z
  .strictObject({
    /** Any of these words, or of words after each other, whole and in any case. */
    words: z.array(line).min(1, EMPTY_LIST).optional(),
    /** All of these names of fields or objects. */
    fields: z.array(line).min(1, EMPTY_LIST).optional(),
    /** With `fields`: one of these values in the first of them. */
    values: z.array(codeString).min(1, EMPTY_LIST).optional(),
    /** Ours: whole sentences. */
    says: line,
  })
  .refine(({ words, fields }) => words !== undefined || fields !== undefined, NO_SIGN);

/** How a text tells a name of a code. */
export const NAMES = [
  /** In any writing, also as plain words: "file is empty" is `FILE_IS_EMPTY`. */
  'loose',
  /** Only as written, and only beside something else that tells the catalog. */
  'as-written',
  /** Only as written, and it tells the catalog by itself: `ECONNREFUSED`. */
  'distinctive',
] as const;

/** Which codes of a catalog have a page of their own. */
export const PAGES = [
  /** All of them. */
  'all',
  /**
   * Those with a note of their own. Any other is a row of the catalog's page, below the note on its
   * section, and that row is its address: for catalogs of thousands of codes most of which nobody meets.
   */
  'noted',
] as const;

/** Whether all codes of a catalog are explained. */
export const NOTES = [
  /** Every code has a note of its own, or its section has one. */
  'complete',
  /** Codes without a note are shown with the vendor's words alone, and their pages say so. */
  'incomplete',
] as const;

const NO_CODES = 'must say of which codes\nName codes or sections: codes: ["NotFound"]';

/** Codes whose names are recognised otherwise than those of the catalog in general. */
const otherNamesSchema = z
  .strictObject({
    /** How the names of these codes are recognised. */
    names: z.enum(NAMES),
    /** The codes of which this is true. */
    codes: z.array(codeString).min(1, EMPTY_LIST).optional(),
    /** The sections of whose codes this is true. */
    sections: z.array(sectionId).min(1, EMPTY_LIST).optional(),
  })
  .refine(({ codes, sections }) => codes !== undefined || sections !== undefined, NO_CODES);

/** See {@link NAMES}. */
export type Naming = (typeof NAMES)[number];

/** What a standard or a program belongs to; the lists of catalogs have these groups, in this order. */
export const AREAS = [
  /** HTTP, OAuth, gRPC: what APIs are made with. */
  'web',
  /** DNS, TLS, QUIC, curl: what carries them. */
  'network',
  /** SMTP and its enhanced codes. */
  'mail',
  /** Operating systems, their errors and exit codes. */
  'systems',
  /** Databases, caches and queues. */
  'databases',
  /** Cloud platforms and what runs on them. */
  'cloud',
] as const;

/** What a catalog is of. */
const KINDS = [
  /** The API of one vendor. */
  'vendor',
  /** A standard or a program that others build on. */
  'standard',
] as const;

/** A page of the vendor's. */
const documentSchema = z.strictObject({
  /** Its title. */
  title: line,
  /** Its address. */
  url: webUrl,
});

/** `vendor.yaml`: who they are and how their API answers. */
export const vendorSchema = z.strictObject({
  /** The organisation behind the API. */
  name: line,
  /** The product, as the vendor calls it. */
  product: line,
  /** The API and, where it matters, its version. */
  api: line,
  /** A vendor's API, or a standard or program that others build on: HTTP, PostgreSQL. */
  kind: z.enum(KINDS).default('vendor'),
  /**
   * How often its codes are met, from 1 to 9, beside other standards: of several that have a code
   * which nothing else tells apart, the most usual goes first.
   */
  usual: z.int(NO_SHARE).min(1, NO_SHARE).max(9, NO_SHARE).default(5),
  /** What people call one of its codes, before the code: `exit code`. Left out, the product and `error code`. */
  called: line.optional(),
  /** Which codes have a page of their own: see {@link PAGES}. A page that was published stays. */
  pages: z.enum(PAGES).default('all'),
  /** Whether every code has a note, its own or that of its section: see {@link NOTES}. */
  notes: z.enum(NOTES).default('complete'),
  /** Under which heading lists of catalogs have it, if it is a standard: see {@link AREAS}. */
  area: z.enum(AREAS).optional(),
  /** Ours: one or two sentences for somebody who has never heard of it. */
  summary: line,
  /** What people type when they mean this vendor, in any script. */
  aliases: z.array(line).default([]),
  /** The vendor's or the product's own site. */
  homepage: webUrl.optional(),
  /** Pages of the vendor's to read on. */
  documentation: z.array(documentSchema).default([]),
  /** Language of the vendor's texts. */
  language: languageTag,
  /** The documents that are quoted; the first is the one that the codes were read from. */
  sources: z.array(sourceSchema).min(1, NO_SOURCE),
  /** The groups of codes, in the vendor's order. */
  sections: z.array(sectionSchema).default([]),
  /** Systems on which codes have numbers of their own. */
  systems: z.array(systemSchema).default([]),
  /** Which writings of a number are one code. */
  numbering: numberingSchema.optional(),
  /** How names are recognised, those that are codes included: see {@link NAMES}. */
  names: z.enum(NAMES).default('loose'),
  /** Where some names are not like the others; of several that fit a code, the first holds. */
  otherNames: z.array(otherNamesSchema).default([]),
  /** How codes are printed outside of JSON. */
  forms: z.array(formSchema).default([]),
  /** Headers of answers that hold the code: `grpc-status`. */
  headers: z.array(line).default([]),
  /** The shapes in which the API answers, if it answers in JSON. */
  envelopes: z.array(envelopeSchema).default([]),
  /** Which answers are a success. */
  success: successSchema.optional(),
  /** What a source says of classes of codes, for codes that are not listed. */
  fallback: z.array(fallbackSchema).default([]),
  /** Codes of other catalogs that stand beside its own, of one failure. */
  chains: z.array(chainSchema).default([]),
  /** Numbers that are made from codes by arithmetic. */
  derived: z.array(derivationSchema).default([]),
  /** The vendor's own fragments, `{code}` standing for the code: `apiCode-{code}`. */
  anchors: z
    .array(
      line.refine(hasOnePlaceholder, NO_PLACEHOLDER).meta(show(ONE_PLACEHOLDER, NO_PLACEHOLDER)),
    )
    .default([]),
  /** What was different before in the API or its documents as a whole, the latest change first. */
  history: z.array(changeSchema).default([]),
  /** For the look-up: signs of another API that looks like this one, or of an answer without a code. */
  hints: z.array(hintSchema).default([]),
  /** For the look-up: numbers that are versions where they stand right behind its name: `11` of Windows 11. */
  versions: z.array(line).optional(),
});

export type Area = (typeof AREAS)[number];
export type VendorData = z.infer<typeof vendorSchema>;
export type Success = z.infer<typeof successSchema>;
export type Fallback = z.infer<typeof fallbackSchema>;

function hasOnePlaceholder(pattern: string): boolean {
  return pattern.split('{code}').length === 2;
}
