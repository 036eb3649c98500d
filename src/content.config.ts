import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { formatProblems } from './catalog/read/problem.ts';
import type { PublishedPath } from './catalog/published.ts';
import { CatalogError, readCatalog } from './catalog/read/read-catalog.ts';
import type { CatalogReading, VendorFolder } from './catalog/read/read-catalog.ts';
import { getSettings } from './site/settings.ts';

interface Entry {
  id: string;
  data: Record<string, unknown>;
}

/** The reader has checked every record already, so the collections only name its types. */
export const collections = {
  vendors: defineCollection({
    loader: makeLoader('vendors', ({ vendors }) =>
      vendors.map((folder) => ({ id: folder.id, data: { ...folder } })),
    ),
    schema: z.custom<VendorFolder>(),
  }),
  published: defineCollection({
    loader: makeLoader('published', ({ published }) => [
      { id: 'paths', data: { paths: published } },
    ]),
    schema: z.custom<{ paths: PublishedPath[] }>(),
  }),
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};

function makeLoader(name: string, getEntries: (catalog: CatalogReading) => Entry[]): Loader {
  return {
    name: `retcode-${name}`,
    load: ({ store, watcher, logger }) => {
      const { content } = getSettings(process.env);
      const fill = () => {
        const { catalog, problems } = readCatalog(content);
        if (problems.length > 0) {
          const list = formatProblems(problems);
          throw new CatalogError(problems, `The content has problems.\n${list}`);
        }
        store.clear();
        for (const entry of getEntries(catalog)) store.set(entry);
      };
      watcher?.add(content);
      watcher?.on('change', (file) => {
        if (!file.includes(content)) return;
        try {
          fill();
        } catch (error) {
          logger.error(String(error));
        }
      });
      fill();
      return Promise.resolve();
    },
  };
}
