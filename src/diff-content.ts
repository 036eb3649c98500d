/** Tells what is different between two content folders, as Markdown: `npm run diff:content -- <base> [head]`. */
import { argv, env } from 'node:process';
import { compareReadings } from './catalog/difference/compare-readings.ts';
import { formatDifference } from './catalog/difference/format-difference.ts';
import { loadReading } from './catalog/load-catalog.ts';
import { runCommand } from './command.ts';
import { getSettings } from './site/settings.ts';

const [, , base, head = getSettings(env).content] = argv;

await runCommand(() => {
  if (base === undefined) throw new Error('npm run diff:content -- <content before> [content now]');
  const [before, after] = [loadReading(base), loadReading(head)];
  console.log(formatDifference(compareReadings(before.vendors, after.vendors)));
});
