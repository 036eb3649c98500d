import type { MissingPeer } from '../peers/peers.ts';
import { retcode } from './builder.ts';
import { METHOD } from './measure.ts';
import type { BuildOptions } from './options.ts';
import { formatPeers } from './peer-table.ts';
import type { SizeResult } from './rounds.ts';
import { formatSizes } from './size-table.ts';

/** What a report is made from. */
export interface ReportData {
  machine: string;
  results: readonly SizeResult[];
  missing: readonly MissingPeer[];
  options: Pick<BuildOptions, 'peers'>;
}

/** Formats all that was measured as Markdown. */
export function formatReport({ machine, results, missing, options }: ReportData): string {
  const cleared = retcode.caches.map((folder) => `\`${folder}\``).join(', ');
  const parts = [
    machine,
    formatSizes(results),
    `Cold builds of ours at each size: ${formatRuns(results)}. Shown are medians, with the smallest and the largest value. ` +
      `Before each, the output folder and ${cleared} are moved away; the system's file cache is warm. ` +
      `Processor time and memory: ${METHOD}.`,
  ];
  if (options.peers.length === 0) return `${parts.join('\n\n')}\n`;
  const builders = [retcode, ...(results[0]?.pairs.map(({ peer }) => peer) ?? [])];
  return `${[
    ...parts,
    ...results.map((result) => formatPeers(result, missing)),
    'A ratio is of two builds that ran one after the other; below 1 we are faster.',
    builders.map(({ name, about }) => `- ${name}: ${about}`).join('\n'),
  ].join('\n\n')}\n`;
}

/** `3`, or `9` where each of three peers had its own. */
function formatRuns(results: readonly SizeResult[]): string {
  return [...new Set(results.map(({ ours }) => ours.costs.length))].join(' or ');
}
