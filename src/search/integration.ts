import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { makeCatalog } from '../catalog/catalog.ts';
import { readCatalog } from '../catalog/read/read-catalog.ts';
import { makeSearchRecords } from './records.ts';
import { INCLUDE_CHARACTERS, MAX_FRAGMENTS, OPTIONS_FILE, RANKING } from './settings.ts';

/** Interfaces that Pagefind writes beside its index; ours uses none of them. */
const UNUSED = ['pagefind-*ui.{js,css}', 'pagefind-highlight.js'];

/** Records sent to the indexer at once. */
const BATCH = 250;

/**
 * Builds the full-text index: catalog pages straight from the data, while Astro renders them, and
 * the guides from their HTML.
 */
export function search({ content }: { content: string }): AstroIntegration {
  let indexing: Promise<{ index: PagefindIndex; count: number }> | undefined;
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
        const { index, count } = await indexing;
        const folder = fileURLToPath(dir);
        const guides = await indexGuides(index, folder);
        await writeIndex(index, join(folder, 'pagefind'));
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
    // Examples in the guides are not what anybody looks for.
    excludeSelectors: ['pre', 'table'],
  });
  throwErrors(response);
  const { index } = response;
  if (!index) throw new Error('Pagefind made no index.');
  const records = [...makeSearchRecords(makeCatalog(readCatalog(content).catalog))];
  for (let i = 0; i < records.length; i += BATCH) {
    const batch = records.slice(i, i + BATCH);
    const results = await Promise.all(batch.map((record) => index.addCustomRecord(record)));
    results.forEach(throwErrors);
  }
  return { index, count: records.length };
}

async function writeIndex(index: PagefindIndex, outputPath: string) {
  throwErrors(await index.writeFiles({ outputPath }));
  for await (const name of glob(UNUSED, { cwd: outputPath })) await rm(join(outputPath, name));
  // The entry file names the index by its hash; without a tag the browser asks for it by the clock,
  // which no cache can answer offline (https://github.com/Pagefind/pagefind/issues/59).
  const entry = await readFile(join(outputPath, 'pagefind-entry.json'));
  const metaCacheTag = createHash('sha256').update(entry).digest('hex').slice(0, 12);
  await writeFile(
    join(outputPath, OPTIONS_FILE),
    JSON.stringify({ metaCacheTag, ranking: RANKING }),
  );
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
