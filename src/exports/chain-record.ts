import { z } from 'astro/zod';
import type { Chain } from '../schemas/chain.ts';

/** Codes of another catalog that stand beside those of one, of one failure. */
export const chainRecordSchema = z
  .strictObject({
    to: z.string().describe('Id of the other catalog.'),
    sections: z.array(z.string()).nullable(),
    codes: z.array(z.string()).nullable(),
    root: z.boolean().describe('Whether the other code is the cause.'),
    says: z.string().describe('Ours: how one follows from the other.'),
    example: z
      .string()
      .nullable()
      .describe('What a program prints then; of a code, null where the line shows another one.'),
  })
  .describe('Codes of another catalog that stand beside these, of one failure.');

/** Makes the record of a chain. */
export function makeChainRecord(
  chain: Omit<Chain, 'example'> & { example?: string | undefined },
): z.infer<typeof chainRecordSchema> {
  const { to, sections = null, codes = null, root = false, says, example = null } = chain;
  return { to, sections, codes, root, says, example };
}
