import { formatCount } from '../../../src/catalog/counts.ts';
import { getCodePath, hasPage } from '../../../src/catalog/paths.ts';
import type { CatalogSize } from '../content.ts';
import { tell } from '../report.ts';
import { buildAgain, buildCold, retcode } from './builder.ts';
import type { Builder } from './builder.ts';
import { changeOneCode, makeBuildContent } from './content.ts';
import type { BuildContent } from './content.ts';
import type { Cost } from './measure.ts';
import type { BuildOptions } from './options.ts';
import { measureOutput } from './output.ts';
import type { Output } from './output.ts';

/** What was measured at one size. */
export interface SizeResult {
  codes: number;
  vendors: number;
  ours: BuildResult;
  /** The same after one code has changed; empty if that was not asked for. */
  changed: Cost[];
  others: BuildResult[];
}

/** What one builder did at one size. */
export interface BuildResult {
  builder: Builder;
  /** One a round. */
  costs: Cost[];
  output: Output;
}

/** Builds a catalog of one size as often as was asked for. */
export async function runSize(
  size: CatalogSize,
  { runs, changed }: Pick<BuildOptions, 'runs' | 'changed'>,
  others: readonly Builder[],
): Promise<SizeResult> {
  const content = makeBuildContent(size);
  const { codes, vendors } = content.catalog;
  const costs = await runInTurn([retcode, ...others], content, runs);
  const paths = [...codes.values()].filter(hasPage).map(getCodePath);
  const getResult = (builder: Builder): BuildResult => ({
    builder,
    costs: costs.get(builder) ?? [],
    output: measureOutput(builder.out, paths),
  });
  const built = { ours: getResult(retcode), others: others.map(getResult) };
  // Last, since the output of the build before is deleted in it.
  const again = changed ? await runChanged(content, runs) : [];
  return { codes: codes.size, vendors: vendors.size, ...built, changed: again };
}

/** Builds with each in turn. Who begins a round ends the next one, so that nobody has the better place. */
async function runInTurn(
  builders: readonly Builder[],
  content: BuildContent,
  runs: number,
): Promise<Map<Builder, Cost[]>> {
  const costs = new Map(builders.map((builder): [Builder, Cost[]] => [builder, []]));
  for (const { prepare } of builders) prepare?.(content);
  for (let round = 0; round < runs; round++) {
    for (const builder of round % 2 === 0 ? builders : builders.toReversed()) {
      const cost = await buildCold(builder, content);
      costs.get(builder)?.push(cost);
      tell(
        `${builder.name}, ${formatCount(content.catalog.codes.size, 'code')}: ${formatTime(cost)}`,
      );
    }
  }
  return costs;
}

async function runChanged(content: BuildContent, runs: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  const restore = changeOneCode(content.folder);
  try {
    for (let run = 0; run < runs; run++) {
      const cost = await buildAgain(retcode, content);
      tell(`  with one code changed: ${formatTime(cost)}`);
      costs.push(cost);
    }
    return costs;
  } finally {
    restore();
  }
}

function formatTime({ seconds }: Cost): string {
  return `${seconds.toFixed(1)} s`;
}
