import { resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { loadCatalog, reloadCatalog } from './catalog/load-catalog.ts';
import { getSettings } from './site/settings.ts';

/**
 * The content folder as one entry: it is read, checked and related as a whole. The entry says only
 * which folder that was, and when: the catalog itself is kept in memory, since writing ten thousand
 * codes into the store and reading them back would take longer than reading the files.
 */
const catalogLoader: Loader = {
  name: 'retcode-catalog',
  load: ({ store, watcher, logger }) => {
    const { content } = getSettings(process.env);
    const fill = (read: typeof loadCatalog) => {
      read(content);
      store.set({ id: 'catalog', data: { folder: content, loaded: Date.now() } });
    };
    watcher?.add(content);
    watcher?.on('all', (_, file) => {
      if (!resolve(file).startsWith(resolve(content) + sep)) return;
      try {
        fill(reloadCatalog);
      } catch (error) {
        logger.error(String(error));
      }
    });
    // Without a watcher it is one build, which may have read the content already.
    fill(watcher ? reloadCatalog : loadCatalog);
    return Promise.resolve();
  },
};

export const collections = {
  catalog: defineCollection({
    loader: catalogLoader,
    schema: z.strictObject({ folder: z.string(), loaded: z.number() }),
  }),
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
