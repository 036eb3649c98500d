import { formatBuilders } from './builder-table.ts';
import { CACHES } from './builder.ts';
import { METHOD } from './measure.ts';
import type { SizeResult } from './rounds.ts';
import { formatSizes } from './size-table.ts';

/** What a report is made from. */
export interface ReportData {
  machine: string;
  results: readonly SizeResult[];
  /** Cold builds at each size. */
  runs: number;
}

/** Formats all that was measured as Markdown. */
export function formatReport({ machine, results, runs }: ReportData): string {
  const caches = CACHES.map((folder) => `\`${folder}\``).join(', ');
  const parts = [
    machine,
    formatSizes(results),
    `Cold builds at each size: ${runs}. Shown are medians, with the smallest and the largest value. ` +
      `Before each, the output folder and ${caches} are taken away; the system's file cache is warm. ` +
      `Processor time and memory: ${METHOD}.`,
    ...formatOthers(results),
  ];
  return `${parts.join('\n\n')}\n`;
}

function formatOthers(results: readonly SizeResult[]): string[] {
  const [{ ours, others } = { ours: undefined, others: [] }] = results;
  if (!ours || others.length === 0) return [];
  return [
    ...results.map(formatBuilders),
    'A ratio is of two builds of the same round; below 1 we are faster.',
    [ours, ...others].map(({ builder: { name, about } }) => `- ${name}: ${about}`).join('\n'),
  ];
}
