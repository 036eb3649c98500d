import { formatNumber } from '../../../src/catalog/counts.ts';
import { lookUpFrom } from '../../../src/lookup/look-up.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import { printHeading, printTable, tell } from '../report.ts';
import { formatSize, getBenchCatalog } from './bench-catalog.ts';
import { openFiles } from './engine.ts';
import { makeLog } from './make-log.ts';
import type { LookupOptions } from './options.ts';

/** Measures the reading of a long log in Node. */
export async function runLog({ sizes }: LookupOptions) {
  const log = makeLog(getBenchCatalog(0));
  const megabytes = Buffer.byteLength(log.text) / 1e6;
  printHeading(
    `A log of ${megabytes.toFixed(1)} MB in Node: ${formatNumber(log.lines)} lines, ${formatNumber(log.failures)} failures of three vendors`,
  );
  const rows: string[][] = [];
  for (const size of sizes) {
    const catalog = getBenchCatalog(size);
    tell(`log: ${formatSize(catalog)}`);
    const source = await openFiles(catalog);
    const start = performance.now();
    const result = await lookUpFrom(log.text, source);
    const seconds = (performance.now() - start) / 1000;
    const speed = [seconds.toFixed(2), (megabytes / seconds).toFixed(1)];
    rows.push([formatSize(catalog), ...speed, ...countFound(result)]);
  }
  printTable(['', 'seconds', 'MB/s', 'codes found', 'times', 'unlisted codes'], rows);
}

function countFound({ answers, unknown }: LookupResult): string[] {
  const times = answers.reduce((sum, { count }) => sum + count, 0);
  return [answers.length, times, unknown.length].map(formatNumber);
}
