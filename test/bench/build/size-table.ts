import { formatNumber } from '../../../src/catalog/counts.ts';
import { formatTable } from '../report.ts';
import { formatMegabytes, getGrowth, getMedian } from '../statistics.ts';
import { formatCodePage, formatCpu, formatPeak, formatSeconds, getSeconds } from './cells.ts';
import { KINDS } from './output.ts';
import type { BuildResult, SizeResult } from './rounds.ts';

const KIND_NAMES = {
  html: 'HTML',
  json: 'JSON of a code',
  md: 'Markdown',
  data: 'data of vendors, in all formats',
  pagefind: 'full-text index',
  lookup: 'look-up index',
  other: 'other',
} satisfies Record<(typeof KINDS)[number], string>;

/** A row: its name, and how its cell is made from a size and the one before. */
type Row = readonly [string, (result: SizeResult, smaller: SizeResult | undefined) => string];

const ROWS: readonly Row[] = [
  ['vendors', ({ vendors }) => formatNumber(vendors)],
  ['seconds', ({ ours }) => formatSeconds(ours.costs)],
  ['seconds of processor time', ({ ours }) => formatCpu(ours.costs)],
  ['largest process at its peak, MB', ({ ours }) => formatPeak(ours.costs)],
  ['again after one code has changed, seconds', ({ changed }) => formatSeconds(changed)],
  ['time per code, ms', (result) => (getTimePerCode(result) * 1000).toFixed(1)],
  ['time per code, of the smaller size', formatRelativeTime],
  ['growth since the smaller size (1 is linear)', formatGrowth],
  ['pages', ({ ours }) => formatNumber(ours.output.pages)],
  ['pages per second', ({ ours }) => formatPagesPerSecond(ours)],
  ['files', ({ ours }) => formatNumber(ours.output.files)],
  ['published', ({ ours }) => formatMegabytes(ours.output.bytes)],
  ...KINDS.map((kind): Row => [
    `… ${KIND_NAMES[kind]}`,
    ({ ours }) => formatMegabytes(ours.output.kinds[kind]),
  ]),
  ["HTML of the median code's page, bytes (brotli)", ({ ours }) => formatCodePage(ours)],
];

/** Formats what our own builds cost and made: a column a size. What nobody measured has no row. */
export function formatSizes(results: readonly SizeResult[]): string {
  const head = ['', ...results.map(({ codes }) => `${formatNumber(codes)} codes`)];
  const rows = ROWS.map(([name, format]) => [
    name,
    ...results.map((result, i) => format(result, results[i - 1])),
  ]);
  const measured = rows.filter(([, ...cells]) => cells.some((cell) => cell !== '–'));
  return formatTable(head, measured);
}

function formatPagesPerSecond({ costs, output }: BuildResult): string {
  return (output.pages / getMedian(costs.map(getSeconds))).toFixed(0);
}

function formatRelativeTime(result: SizeResult, smaller: SizeResult | undefined): string {
  return smaller ? (getTimePerCode(result) / getTimePerCode(smaller)).toFixed(2) : '–';
}

function formatGrowth(result: SizeResult, smaller: SizeResult | undefined): string {
  if (!smaller) return '–';
  const points = [smaller, result].map(({ codes, ours }) => ({
    x: codes,
    y: getMedian(ours.costs.map(getSeconds)),
  }));
  return getGrowth(points)?.toFixed(2) ?? '–';
}

function getTimePerCode({ codes, ours }: SizeResult): number {
  return getMedian(ours.costs.map(getSeconds)) / codes;
}
