import { z } from 'astro/zod';

/** Which writings of a number are one code. Left out: none but the code as it stands. */
export const numberingSchema = z.strictObject({
  /** In which base codes are written: with 16, `0x` before them and the case of letters tell nothing. */
  base: z.union([z.literal(10), z.literal(16)]).default(10),
  /** Of so many bits: signed and unsigned, decimal and hexadecimal writings of one value are one code. */
  bits: z.union([z.literal(8), z.literal(16), z.literal(32), z.literal(64)]).optional(),
  /** `notation`: a minus sign before a number only says that it is an error: -111 is 111. */
  sign: z.literal('notation').optional(),
  /** `ignored`: zeros before a number tell nothing: 007 is 7. */
  zeros: z.literal('ignored').optional(),
});

export type Numbering = z.infer<typeof numberingSchema>;
