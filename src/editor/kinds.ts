import { z } from 'astro/zod';
import { alikeSchema } from '../schemas/alike.ts';
import { codeSchema } from '../schemas/code.ts';
import { facetsSchema } from '../schemas/facets.ts';
import { noteSchema } from '../schemas/note.ts';
import { siteSchema } from '../schemas/site.ts';
import { vendorSchema } from '../schemas/vendor.ts';

/** A kind of file in the content folder that people write by hand. */
export interface Kind {
  /** Of its schema, `<name>.json`, and of its example, `<name>.yaml`. */
  name: string;
  title: string;
  /** Which files are of this kind, from the content folder. */
  files: string;
  schema: z.ZodType;
  /** The constant of `src/schemas/` that it is. */
  constant: string;
  /** Whether a file is a list of what the constant describes. */
  isList: boolean;
}

export const KINDS: readonly Kind[] = [
  {
    name: 'vendor',
    title: 'vendor.yaml',
    files: '*/vendor.yaml',
    schema: vendorSchema,
    constant: 'vendorSchema',
    isList: false,
  },
  {
    name: 'codes',
    title: 'codes.yaml',
    files: '*/codes.yaml',
    schema: z.array(codeSchema).min(1),
    constant: 'codeSchema',
    isList: true,
  },
  {
    name: 'facets',
    title: 'facets.yaml',
    files: '*/facets.yaml',
    schema: z.array(facetsSchema).min(1),
    constant: 'facetsSchema',
    isList: true,
  },
  {
    name: 'note',
    title: 'Front matter of a note',
    files: '*/notes/**/*.md',
    schema: noteSchema,
    constant: 'noteSchema',
    isList: false,
  },
  {
    name: 'site',
    title: 'site.yaml',
    files: 'site.yaml',
    schema: siteSchema,
    constant: 'siteSchema',
    isList: false,
  },
  {
    name: 'alike',
    title: 'alike.yaml',
    files: 'alike.yaml',
    schema: z.array(alikeSchema).min(1),
    constant: 'alikeSchema',
    isList: true,
  },
];
