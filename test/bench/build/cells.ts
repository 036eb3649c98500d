import { formatNumber } from '../../../src/catalog/counts.ts';
import { formatSpread } from '../statistics.ts';
import type { Cost } from './measure.ts';
import type { BuildResult } from './rounds.ts';

export function formatSeconds(costs: readonly Cost[]): string {
  return formatSpread(costs.map(getSeconds), (value) => value.toFixed(1));
}

export function formatCpu(costs: readonly Cost[]): string {
  return formatSpread(costs.flatMap(getCpu), (value) => value.toFixed(1));
}

export function formatPeak(costs: readonly Cost[]): string {
  return formatSpread(
    costs.flatMap(({ peak }) => peak ?? []),
    (bytes) => (bytes / 1e6).toFixed(0),
  );
}

export function formatCodePage({ output: { codePage } }: Pick<BuildResult, 'output'>): string {
  return `${formatNumber(codePage.raw)} (${formatNumber(codePage.brotli)})`;
}

export function getSeconds({ seconds }: Cost): number {
  return seconds;
}

/** Nothing where it was not measured. */
export function getCpu({ cpu }: Cost): number | [] {
  return cpu ?? [];
}
