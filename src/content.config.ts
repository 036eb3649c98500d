import { env } from 'node:process';
import { defineCollection, reference } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { codeSchema } from './schemas/code.ts';
import { facetsSchema } from './schemas/facets.ts';
import { noteSchema, PROBLEMS } from './schemas/note.ts';
import { vendorSchema } from './schemas/vendor.ts';
import { makeCatalogLoaders } from './site/collections/loaders.ts';
import { putName } from './site/guide-words.ts';
import { getSettings } from './site/settings.ts';

const loaders = makeCatalogLoaders(getSettings(env).content);

export const collections = {
  /** One entry a vendor, by the name of its folder. */
  vendors: defineCollection({
    loader: loaders.vendors,
    schema: vendorSchema.extend({ formerIds: z.array(z.string()).optional() }),
  }),
  /** One entry a code, `<vendor>/<slug>`: the vendor's words on it, and where it stands. */
  codes: defineCollection({
    loader: loaders.codes,
    schema: codeSchema.extend({
      vendor: reference('vendors'),
      slug: z.string(),
      numberSlug: z.string(),
      systemSlugs: z.record(z.string(), z.string()).optional(),
      position: z.int(),
      facets: facetsSchema.omit({ code: true }).optional(),
      isRow: z.literal(true).optional(),
      former: z.array(z.strictObject({ path: z.string(), code: z.string() })).optional(),
    }),
  }),
  /** One entry a note, by the id of its code: our words on it. */
  notes: defineCollection({ loader: loaders.notes, schema: noteSchema }),
  /** One entry a kind of problem with a page, by the last segment of its path: `not-found`. */
  problems: defineCollection({
    loader: loaders.problems,
    schema: z.strictObject({ name: z.enum(PROBLEMS) }),
  }),
  /** The guides, which write the name of the project where that of the site is meant. */
  docs: defineCollection({
    loader: docsLoader(),
    schema: (context) =>
      docsSchema()(context).transform(({ title, description, ...rest }) => ({
        ...rest,
        title: putName(title),
        ...(description !== undefined && { description: putName(description) }),
      })),
  }),
};
