import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { Catalog } from '../catalog/catalog.ts';
import type { GuideFile } from '../exports/markdown/guide-markdown.ts';
import { makeGuideRecords } from './guides.ts';
import { makeSearchRecords } from './records.ts';
import { INCLUDE_CHARACTERS, MAX_FRAGMENTS, OPTIONS_FILE, RANKING } from './settings.ts';
import { makeStrict } from './strict-pagefind.ts';

/** A full-text index in the making. */
export interface SearchIndex {
  /** Number of pages in it. */
  count: number;
  /** Writes it into a built site. */
  write: (folder: string) => Promise<void>;
}

/** Interfaces that Pagefind writes beside its index; ours uses none of them. */
const UNUSED = ['pagefind-*ui.{js,css}', 'pagefind-highlight.js'];

/** What reads the index, on the page and beside it. */
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

/** Records sent to the indexer at once. */
const BATCH = 250;

/** Makes the full-text index of the catalog and the guides, from the data and not from pages. */
export async function makeSearchIndex(
  catalog: Catalog,
  guides: readonly GuideFile[],
): Promise<SearchIndex> {
  const response = await createIndex({
    includeCharacters: INCLUDE_CHARACTERS,
    maxFragments: MAX_FRAGMENTS,
    forceLanguage: 'en',
  });
  throwErrors(response);
  const { index } = response;
  if (!index) throw new Error('Pagefind made no index.');
  const records = makeRecords(catalog, guides);
  let count = 0;
  for (let batch = take(records); batch.length > 0; batch = take(records)) {
    const results = await Promise.all(batch.map((record) => index.addCustomRecord(record)));
    results.forEach(throwErrors);
    count += batch.length;
  }
  return {
    count,
    write: async (folder) => {
      await writeIndex(index, join(folder, 'pagefind'));
      await close();
    },
  };
}

function* makeRecords(catalog: Catalog, guides: readonly GuideFile[]) {
  yield* makeSearchRecords(catalog);
  yield* makeGuideRecords(guides);
}

function take<T>(items: Iterator<T>): T[] {
  const batch: T[] = [];
  while (batch.length < BATCH) {
    const next = items.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

async function writeIndex(index: PagefindIndex, outputPath: string) {
  throwErrors(await index.writeFiles({ outputPath }));
  for await (const name of glob(UNUSED, { cwd: outputPath })) await rm(join(outputPath, name));
  for (const name of SCRIPTS) {
    const file = join(outputPath, name);
    await writeFile(file, makeStrict(await readFile(file, 'utf8')));
  }
  // The entry file names the index by its hash; without a tag the browser asks for it by the clock,
  // which no cache can answer offline (https://github.com/Pagefind/pagefind/issues/59).
  const entry = await readFile(join(outputPath, 'pagefind-entry.json'));
  const metaCacheTag = createHash('sha256').update(entry).digest('hex').slice(0, 12);
  await writeFile(
    join(outputPath, OPTIONS_FILE),
    JSON.stringify({ metaCacheTag, ranking: RANKING }),
  );
}

function throwErrors({ errors }: { errors: string[] }) {
  if (errors.length > 0) throw new Error(`Pagefind failed:\n  ${errors.join('\n  ')}`);
}
