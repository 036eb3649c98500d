import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { join } from 'node:path';
import { makeEntries } from './catalog/entries.ts';
import { makeCatalog } from './catalog/make-catalog.ts';
import { formatProblems } from './catalog/read/problem.ts';
import { getPathsToPublish } from './catalog/paths-to-publish.ts';
import { formatPublished, PUBLISHED_FILE } from './catalog/published-path.ts';
import { getSettings } from './site/settings.ts';
import { readCatalog } from './catalog/read-catalog.ts';

/** Adds the paths of all codes that are not published yet to `published.txt`; removes none. */
const { content: folder } = getSettings(env);
const { reading, problems } = readCatalog(folder);

if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const missing = getPathsToPublish(makeCatalog(makeEntries(reading)), reading.published);
  const file = join(folder, PUBLISHED_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  appendFileSync(file, start + missing.map((path) => `${formatPublished(path)}\n`).join(''));
  console.log(`${file}: ${missing.length} paths added.`);
}
