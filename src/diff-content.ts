/** Tells what is different between two content folders, as Markdown: `npm run diff:content -- <base> [head]`. */
import { argv, env } from 'node:process';
import { compareReadings } from './catalog/difference/compare-readings.ts';
import { formatDifference } from './catalog/difference/format-difference.ts';
import { loadReading } from './catalog/load-catalog.ts';
import { getSettings } from './site/settings.ts';

const [, , base, head = getSettings(env).content] = argv;

try {
  if (base === undefined) throw new Error('npm run diff:content -- <content before> [content now]');
  const [before, after] = [loadReading(base), loadReading(head)];
  console.log(formatDifference(compareReadings(before.vendors, after.vendors)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
