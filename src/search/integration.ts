import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { makeCatalog } from '../catalog/catalog.ts';
import { readCatalog } from '../catalog/read.ts';
import { makeSearchRecords } from './records.ts';
import { INCLUDE_CHARACTERS, MAX_FRAGMENTS, OPTIONS_FILE, RANKING } from './settings.ts';

/** Records sent to the indexer at once. */
const BATCH = 250;

/**
 * Builds the full-text index: catalog pages straight from the data, while Astro renders them, and
 * the guides from their HTML.
 */
export function search({ content }: { content: string }): AstroIntegration {
  let indexing: Promise<{ index: PagefindIndex; hash: string; count: number }> | undefined;
  return {
    name: 'retcode-search',
    hooks: {
      'astro:build:start': () => {
        indexing = indexCatalog(content);
        // Awaited at the end of the build; until then a failure must not end the process.
        indexing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!indexing) return;
        const { index, hash, count } = await indexing;
        const folder = fileURLToPath(dir);
        const guides = await indexGuides(index, folder);
        const outputPath = join(folder, 'pagefind');
        throwErrors(await index.writeFiles({ outputPath }));
        const options = { metaCacheTag: hash, ranking: RANKING };
        await writeFile(join(outputPath, OPTIONS_FILE), JSON.stringify(options));
        await close();
        logger.info(`indexed ${count + guides} pages`);
      },
    },
  };
}

async function indexCatalog(content: string) {
  const response = await createIndex({
    includeCharacters: INCLUDE_CHARACTERS,
    maxFragments: MAX_FRAGMENTS,
    forceLanguage: 'en',
  });
  throwErrors(response);
  const { index } = response;
  if (!index) throw new Error('Pagefind made no index.');
  const records = [...makeSearchRecords(makeCatalog(readCatalog(content).catalog))];
  const hash = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 12);
  for (let i = 0; i < records.length; i += BATCH) {
    const batch = records.slice(i, i + BATCH);
    const results = await Promise.all(batch.map((record) => index.addCustomRecord(record)));
    results.forEach(throwErrors);
  }
  return { index, hash, count: records.length };
}

async function indexGuides(index: PagefindIndex, folder: string): Promise<number> {
  const files = await Array.fromAsync(glob('guides/*/index.html', { cwd: folder }));
  for (const sourcePath of files) {
    const html = await readFile(join(folder, sourcePath), 'utf8');
    throwErrors(await index.addHTMLFile({ sourcePath, content: html }));
  }
  return files.length;
}

function throwErrors({ errors }: { errors: string[] }) {
  if (errors.length > 0) throw new Error(`Pagefind failed:\n  ${errors.join('\n  ')}`);
}
