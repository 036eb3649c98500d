/**
 * Adds to `changes.txt` what has changed in the catalogs since: it is what feeds tell. With `--day` the
 * changes are of that day; the first time, without a list, each is of the day on which its source was read.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { CHANGE_LOG_FILE, formatLoggedChange, getChangesToLog } from './catalog/change-log.ts';
import { formatCount } from './catalog/counts.ts';
import { makeEntries } from './catalog/entries.ts';
import { loadReading } from './catalog/load-catalog.ts';
import { makeCatalog } from './catalog/make-catalog.ts';
import { runCommand } from './command.ts';
import { isoDate } from './schemas/text.ts';
import { getSettings } from './site/settings.ts';
import { getToday } from './text/today.ts';

/** What stands above the first line. */
const HEAD = `# Every change to the catalogs, as feeds tell it: the day, what it was, the page, and a digest of the
# vendor's words from then on. Lines are added by "npm run log:changes", and never changed.
`;

const { content: folder } = getSettings(env);
const file = join(folder, CHANGE_LOG_FILE);

await runCommand(() => {
  const { values } = parseArgs({ options: { day: { type: 'string' } } });
  logChanges(getDay(values.day));
});

function logChanges(day: string | undefined) {
  const reading = loadReading(folder);
  const changes = getChangesToLog(makeCatalog(makeEntries(reading)), reading.changes, day);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  const own = join(folder, `.${CHANGE_LOG_FILE}.new`);
  writeFileSync(own, text + changes.map((change) => `${formatLoggedChange(change)}\n`).join(''));
  renameSync(own, file);
  console.log(`${file}: ${formatCount(changes.length, 'change')} added.`);
}

/** The day of the changes: the one that was given, today, or the first time none. */
function getDay(day: string | undefined): string | undefined {
  if (day !== undefined && !isoDate.safeParse(day).success)
    throw new Error(
      `${day} is no day.\n  Write it like this: npm run log:changes -- --day 2026-11-20`,
    );
  return day ?? (existsSync(file) ? getToday() : undefined);
}
