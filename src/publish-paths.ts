/**
 * Adds the paths of all codes that are not published yet to `published.txt`; removes none. With
 * `--start-over` the list begins anew, for a site of its own that never had the vendors on it.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { loadReading } from './catalog/load-catalog.ts';
import { makeEntries } from './catalog/entries.ts';
import { makeCatalog } from './catalog/make-catalog.ts';
import { beginList } from './catalog/own/begin-list.ts';
import { dropChanges } from './catalog/own/drop-vendors.ts';
import { dropReferences } from './catalog/move/drop-references.ts';
import { getPathsToPublish } from './catalog/paths-to-publish.ts';
import { formatPublished, PUBLISHED_FILE } from './catalog/published-path.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';

/** Here stand the pages of the code strings that vendors share. */
const NUMBERS = '/code/';

const { content: folder } = getSettings(env);
const file = join(folder, PUBLISHED_FILE);

await runCommand(() => {
  const { values } = parseArgs({ options: { 'start-over': { type: 'boolean', default: false } } });
  if (values['start-over']) startOver();
  else addPaths();
});

function addPaths() {
  const missing = getMissing();
  // A row that has become a page has a line already.
  const pages = new Map(missing.map((line) => [line.path, formatPublished(line)]));
  const lines = readList()
    .split('\n')
    .map((line) => {
      const [path = ''] = line.split(' ');
      const page = pages.get(path);
      pages.delete(path);
      return page ?? line;
    });
  if (lines.at(-1) === '') lines.pop();
  writeList([...lines, ...pages.values(), ''].join('\n'));
  const numbers = missing.filter(({ path }) => path.startsWith(NUMBERS)).length;
  const told = numbers === 0 ? '' : `, ${numbers} of them below ${NUMBERS}`;
  console.log(`${file}: ${missing.length} paths added${told}.`);
}

function startOver() {
  dropChanges(folder);
  const changed = dropReferences(folder);
  const { text, count } = beginList(folder);
  writeList(text);
  console.log(`${file}: begun anew with ${count} paths. They are permanent from now on.`);
  if (changed.length > 0)
    console.log(`Notes that named codes of vendors which are not here:\n  ${changed.join('\n  ')}`);
}

/** @throws {CatalogError} if something else is wrong in the content */
function getMissing() {
  const reading = loadReading(folder);
  return getPathsToPublish(makeCatalog(makeEntries(reading)), reading.published);
}

function readList(): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The whole list or the one before: it is read by every build. */
function writeList(text: string) {
  const own = join(folder, `.${PUBLISHED_FILE}.new`);
  writeFileSync(own, text);
  renameSync(own, file);
}
