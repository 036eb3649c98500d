import { z } from 'astro/zod';
import { sectionId } from './section.ts';
import { show } from './shown.ts';
import { codeString, EMPTY_LIST, httpStatus, id, jsonPointer, line } from './text.ts';

/** With more, a value that hardly fits would be tried in a great many ways. */
const TWO_RUNS = 'must have {*} once at most\nWrite {word} or {n} for the others.';
const NO_CODE = 'must have a hole for the code\nPut {code} where it stands: "{*}#{code}"';

/** How a code is written in JSON. */
const TYPES = [
  /** In quotes: `"042"`. */
  'string',
  /** Without quotes: `42`. */
  'number',
] as const;

/** A shape in which the API answers, and which codes arrive in it. */
export const envelopeSchema = z.strictObject({
  /** How tests and pages refer to it. */
  id,
  /** Ours: what this shape is for, in a few words. */
  title: line,
  /** JSON Pointer to the code in the answer; a member `*` stands for any item of a list. */
  code: jsonPointer,
  /** Fields beside the code that have these values in this shape, and others elsewhere. */
  where: z.record(line, line).optional(),
  /** How the code stands in its field, where it is not the whole value: `{*}#{code}`. */
  value: line
    .refine((form) => form.includes('{code}'), NO_CODE)
    .refine((form) => form.split('{*}').length < 3, TWO_RUNS)
    .meta(show(/^\S.*\{code\}|^\{code\}/, NO_CODE))
    .optional(),
  /** How the code is written in JSON. */
  type: z.enum(TYPES),
  /** JSON Pointer to the message in the answer. */
  message: jsonPointer.optional(),
  /** The sections whose codes arrive in this shape. Neither this nor `codes`: all that no other claims. */
  sections: z.array(sectionId).min(1, EMPTY_LIST).optional(),
  /** The codes that arrive in this shape; goes before `sections`. */
  codes: z.array(codeString).min(1, EMPTY_LIST).optional(),
  /** An answer in this shape, as JSON text. */
  example: z.string(),
  /** The HTTP status of every answer in this shape, where a source says so. */
  http: httpStatus.optional(),
  /** The id of the source that documents the shape. */
  source: id.optional(),
  /** Whether other products of the vendor answer in this shape too: it tells the company, not the product. */
  shared: z.literal(true).optional(),
  /** Ours: how to recognise the shape among others. */
  tell: line,
  /** Ours: what in the example is only an example. */
  note: line.optional(),
});

export type Envelope = z.infer<typeof envelopeSchema>;
