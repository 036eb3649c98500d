import { z } from 'astro/zod';
import { formatCure } from './cure.ts';
import { show } from './shown.ts';
import { line } from './text.ts';

const SECTION_ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const NOT_ID = 'must be lower-case letters and digits, joined by hyphens or dots';

/** The id of a section, also a file name (`notes/class/<id>.md`) and a fragment: `errors`, `23`, `5.1`. */
export const sectionId = z
  .string()
  .regex(SECTION_ID, {
    error: ({ input }) =>
      `${NOT_ID}\n` +
      formatCure(input, { make: makeId, isRight: (made) => SECTION_ID.test(made), example: '23' }),
  })
  .meta(show(SECTION_ID, NOT_ID));

/** A named group of codes, in the vendor's order. A note of its own is that of `notes/class/<id>.md`. */
export const sectionSchema = z.strictObject({
  /** How codes refer to it. */
  id: sectionId,
  /** Short name, for filters. */
  title: line,
  /** The heading as the document prints it, where it has one. */
  heading: line.optional(),
  /** What people call one of its codes, where that differs from those of other sections: `signal`. */
  called: line.optional(),
});

export type Section = z.infer<typeof sectionSchema>;

function makeId(value: string): string {
  const plain = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+(?:\.[a-z0-9]+)*/g) ?? []).join('-');
}
