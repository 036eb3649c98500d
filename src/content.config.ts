import { resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { formatProblems } from './catalog/read/problem.ts';
import { CatalogError, readCatalog } from './catalog/read/read-catalog.ts';
import type { CatalogReading } from './catalog/read/read-catalog.ts';
import { getSettings } from './site/settings.ts';

/**
 * The content folder as one entry: it is read, checked and related as a whole. The reader has
 * checked every record against its schema, so the collection only names the type.
 */
const catalogLoader: Loader = {
  name: 'retcode-catalog',
  load: ({ store, watcher, logger }) => {
    const { content } = getSettings(process.env);
    const fill = () => {
      store.set({ id: 'catalog', data: { ...loadCatalog(content) } });
    };
    watcher?.add(content);
    watcher?.on('all', (_, file) => {
      if (!resolve(file).startsWith(resolve(content) + sep)) return;
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

export const collections = {
  catalog: defineCollection({ loader: catalogLoader, schema: z.custom<CatalogReading>() }),
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};

function loadCatalog(content: string): CatalogReading {
  const { catalog, problems } = readCatalog(content);
  if (problems.length === 0) return catalog;
  throw new CatalogError(problems, `The content has problems.\n${formatProblems(problems)}`);
}
