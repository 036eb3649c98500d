import { formatNumber } from '../../../src/catalog/counts.ts';
import { formatTable } from '../report.ts';
import type { Cells } from '../report.ts';
import { formatMegabytes, formatSpread, getRatios } from '../statistics.ts';
import {
  formatCodePage,
  formatCpu,
  formatPeak,
  formatSeconds,
  getCpu,
  getSeconds,
} from './cells.ts';
import type { BuildResult, SizeResult } from './rounds.ts';

/** Formats what others cost beside us at one size: a row a builder. */
export function formatBuilders({ ours, others, codes }: SizeResult): string {
  const head = [
    `${formatNumber(codes)} codes`,
    'seconds',
    'processor',
    'peak MB',
    'pages',
    'files',
    'published',
    'code page, bytes (brotli)',
    'processor, ours / theirs',
    'ours / theirs, each round',
    'ours / theirs',
  ];
  return formatTable(head, [
    [...formatBuilt(ours), '', '', ''],
    ...others.map((theirs) => [...formatBuilt(theirs), ...formatRatios(ours, theirs)]),
  ]);
}

function formatBuilt({ builder, costs, output }: BuildResult): Cells {
  return [
    builder.name,
    formatSeconds(costs),
    formatCpu(costs),
    formatPeak(costs),
    formatNumber(output.pages),
    formatNumber(output.files),
    formatMegabytes(output.bytes),
    formatCodePage({ output }),
  ];
}

function formatRatios({ costs: ours }: BuildResult, { costs: theirs }: BuildResult): Cells {
  const ratios = getRatios(ours.map(getSeconds), theirs.map(getSeconds));
  const rounds = ratios.map((ratio) => ratio.toFixed(2)).join(', ');
  const processor = getRatios(ours.flatMap(getCpu), theirs.flatMap(getCpu));
  return [formatSpread(processor), rounds, formatSpread(ratios)];
}
