import { z } from 'astro/zod';
import { sectionId } from './section.ts';
import {
  codeString,
  EMPTY_LIST,
  httpStatus,
  id,
  line,
  markdown,
  partialDate,
  text,
} from './text.ts';

/** Another name for a code. */
const otherKeySchema = z.strictObject({
  /** That name. */
  key: line,
  /** Ours: the language, tool, system or version that says so, in a few words. */
  where: line.optional(),
});

/** Another text for a code. */
const otherMessageSchema = z.strictObject({
  /** That text, as it is printed. */
  message: text,
  /** The parts of it that stand for a value, exactly as printed there. */
  placeholders: z.array(line).min(1, EMPTY_LIST).optional(),
  /** Ours: the language, tool, system or version that prints it, in a few words. */
  where: line.optional(),
});

/** Where a code arises. */
const ORIGINS = [
  /** The program or library on the caller's side raises it. */
  'client',
  /** The server sends it. */
  'server',
] as const;

/** How a code stands with its vendor. */
const STATUSES = [
  /** The vendor lists it. */
  'active',
  /** The vendor still lists it, and says not to rely on it. */
  'deprecated',
  /** The vendor lists it no more; its page stays. */
  'removed',
] as const;

/** One entry of `codes.yaml`: the vendor's words on one code, and nothing else. */
export const codeSchema = z.strictObject({
  /** The code as a string, with its sign and zeros. Always quoted in YAML. */
  code: codeString,
  /** The id of the section it stands in. */
  section: sectionId.optional(),
  /** The symbolic name. */
  key: line.optional(),
  /** Names that it has beside `key`, by language or tool. */
  otherKeys: z.array(otherKeySchema).min(1, EMPTY_LIST).optional(),
  /** Its number on each system that has one, by the system's id in vendor.yaml. */
  numbers: z.record(id, codeString).optional(),
  /** What the API returns: plain text, line breaks as in the document. */
  message: text.optional(),
  /** The parts of `message` that stand for a value, exactly as printed there: `+ [Address]`. */
  placeholders: z.array(line).min(1, EMPTY_LIST).optional(),
  /** Texts that are printed instead of `message`, by language, tool or version. */
  otherMessages: z.array(otherMessageSchema).min(1, EMPTY_LIST).optional(),
  /** What the document explains: Markdown. */
  description: markdown.optional(),
  /** The HTTP status that the document gives for this code. */
  http: httpStatus.optional(),
  /** Where the document says the code arises. */
  origin: z.enum(ORIGINS).optional(),
  /** The id of the source, where it is not the vendor's first. */
  source: id.optional(),
  /** Since when the vendor lists it, where that is later than the first source: `2024-11`. */
  listedSince: partialDate.optional(),
  /** Codes are permanent: they are deprecated or removed, never deleted. */
  status: z.enum(STATUSES).default('active'),
  /**
   * Of a removed code: the day, month or year of the first state of its document that lacks it. Its
   * source is then the last state in which it stands.
   */
  removedSince: partialDate.optional(),
  /** The code that took this one's place. */
  replacedBy: codeString.optional(),
});

export type CodeData = z.infer<typeof codeSchema>;
