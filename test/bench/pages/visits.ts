import type { Browser } from 'playwright-core';
import { formatNumber } from '../../../src/catalog/counts.ts';
import type { BenchSite } from '../bench-site.ts';
import { formatTable } from '../report.ts';
import type { Cells } from '../report.ts';
import { formatSpread, formatTime, getMedian } from '../statistics.ts';
import { PLACES } from './places.ts';
import { FILE_KINDS, measureFetches, measurePainting } from './visit-page.ts';
import type { Painting } from './visit-page.ts';

const HEAD = [
  'empty cache, brotli',
  'requests',
  'bytes',
  ...FILE_KINDS,
  'first contentful paint, ms',
  'long tasks',
  'elements',
];

/** Visits the pages of sites as often as was asked for. */
export async function visitPages(
  browser: Browser,
  sites: readonly BenchSite[],
  runs: number,
): Promise<string> {
  const rows: Cells[] = [];
  for (const { label, folder } of sites) {
    for (const { name, path } of PLACES) {
      const { requests, bytes, kinds } = await measureFetches(browser, folder, path);
      const paintings: Painting[] = [];
      for (let i = 0; i < runs; i++) paintings.push(await measurePainting(browser, folder, path));
      rows.push([
        `${name}, ${label}`,
        requests,
        formatNumber(bytes),
        ...FILE_KINDS.map((kind) => formatNumber(kinds[kind])),
        ...formatPaintings(paintings),
      ]);
    }
  }
  return formatTable(HEAD, rows);
}

function formatPaintings(paintings: readonly Painting[]): Cells {
  const firsts = paintings.map(({ firstPaint }) => firstPaint);
  const counts = paintings.map(({ longTasks }) => longTasks.length);
  const longest = Math.max(0, ...paintings.flatMap(({ longTasks }) => longTasks));
  return [
    formatSpread(firsts, formatTime),
    getMedian(counts) === 0 ? 'none' : `${getMedian(counts)}, up to ${formatTime(longest)} ms`,
    formatNumber(paintings[0]?.elements ?? 0),
  ];
}
