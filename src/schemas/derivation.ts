import { z } from 'astro/zod';
import { sectionId } from './section.ts';
import { show } from './shown.ts';
import { codeString, EMPTY_LIST, id, line } from './text.ts';

const WHOLE_NUMBER = /^-?\d+$|^0x[\dA-F]+$/i;
const NOT_WHOLE = 'must be a whole number\nWrite digits in quotes: "128", or "0xFFFF".';
const NOT_ONE_WAY =
  'must say in one way how the number is made\nGive it one of minus, negate and mask: minus: "128"';

const wholeNumber = codeString
  .regex(WHOLE_NUMBER, NOT_WHOLE)
  .meta(show(/^(?:-?\d+|0[Xx][\dA-Fa-f]+)$/, NOT_WHOLE));

/** How a number is made from a code by arithmetic, where it is no code by itself: 137 = 128 + 9. */
export const derivationSchema = z
  .strictObject({
    /** The first number that may be made so, decimal or hexadecimal. */
    from: wholeNumber,
    /** The last one. */
    to: wholeNumber,
    /** The code is so much less than the number. */
    minus: wholeNumber.optional(),
    /** The code is the number with the other sign. */
    negate: z.literal(true).optional(),
    /** The code is what these bits of the number are. */
    mask: wholeNumber.optional(),
    /** The id of the catalog whose code it is, where it is not the own one. */
    catalog: id.optional(),
    /** The sections to which the code belongs; left out, any. */
    sections: z.array(sectionId).min(1, EMPTY_LIST).optional(),
    /** The system whose number it is, where codes have numbers by system; left out, any. */
    system: id.optional(),
    /** Ours: who makes the number so, and from what, in one sentence. */
    says: line,
  })
  .refine(
    ({ minus, negate, mask }) =>
      [minus, negate, mask].filter((way) => way !== undefined).length === 1,
    NOT_ONE_WAY,
  );

export type Derivation = z.infer<typeof derivationSchema>;
