import type { MissingPeer } from '../peers/peers.ts';
import { formatTable } from '../report.ts';
import type { Cells } from '../report.ts';
import { formatCount, formatMegabytes, formatSpread, getRatios } from '../statistics.ts';
import { formatCodePage, formatCpu, formatPeak, formatSeconds, getSeconds } from './cells.ts';
import type { BuildResult, PairResult, SizeResult } from './rounds.ts';

/** Formats what the peers cost beside us at one size: a row a builder. */
export function formatPeers(
  { ours, pairs, codes }: SizeResult,
  missing: readonly MissingPeer[],
): string {
  const head = [
    `${formatCount(codes)} codes`,
    'seconds',
    'processor',
    'peak MB',
    'pages',
    'files',
    'published',
    'code page, bytes (brotli)',
    'ours / theirs, each round',
    'ours / theirs',
  ];
  const rows = [
    ['Retcode', ...formatBuilt(ours), '', ''],
    ...pairs.map(formatPair),
    ...missing.map(({ name, reason }) => [`${name}: ${reason}`, ...head.slice(1).map(() => '–')]),
  ];
  return formatTable(head, rows);
}

function formatPair({ peer, ours, theirs }: PairResult): Cells {
  const ratios = getRatios(ours.map(getSeconds), theirs.costs.map(getSeconds));
  const rounds = ratios.map((ratio) => ratio.toFixed(2)).join(', ');
  return [peer.name, ...formatBuilt(theirs), rounds, formatSpread(ratios)];
}

function formatBuilt({ costs, output }: BuildResult): Cells {
  return [
    formatSeconds(costs),
    formatCpu(costs),
    formatPeak(costs),
    formatCount(output.pages),
    formatCount(output.files),
    formatMegabytes(output.bytes),
    formatCodePage({ output }),
  ];
}
