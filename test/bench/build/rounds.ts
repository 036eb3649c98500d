import { makePeerVendors } from '../peers/records.ts';
import { tell } from '../report.ts';
import { formatCount } from '../statistics.ts';
import { buildAgain, buildCold, retcode } from './builder.ts';
import type { Builder } from './builder.ts';
import { changeOneCode, makeBuildContent } from './content.ts';
import type { BuildContent } from './content.ts';
import type { Cost } from './measure.ts';
import type { BuildOptions, CatalogSize } from './options.ts';
import { measureOutput } from './output.ts';
import type { Output } from './output.ts';

/** What was measured at one size. */
export interface SizeResult {
  codes: number;
  vendors: number;
  ours: BuildResult;
  /** The same after one code has changed; empty if that was not asked for. */
  changed: Cost[];
  pairs: PairResult[];
}

/** What one builder did at one size. */
export interface BuildResult {
  costs: Cost[];
  output: Output;
}

/** Us and a peer, built in turn. */
export interface PairResult {
  peer: Builder;
  /** Ours of the same rounds, in the same order. */
  ours: Cost[];
  theirs: BuildResult;
}

/** Builds a catalog of one size as often as was asked for. */
export async function runSize(
  size: CatalogSize,
  { runs, changed }: Pick<BuildOptions, 'runs' | 'changed'>,
  peers: readonly Builder[],
): Promise<SizeResult> {
  const content = makeBuildContent(size);
  const paths = makePeerVendors(content.catalog).flatMap(({ codes }) =>
    codes.map(({ path }) => path),
  );
  const costs: Cost[] = [];
  const changes: Cost[] = [];
  const pairs: PairResult[] = [];
  let output: Output | undefined;
  const buildOurs = async () => {
    const cost = await build(retcode, content);
    costs.push(cost);
    output ??= measureOutput(retcode.out, paths);
    return cost;
  };
  for (const peer of peers) {
    const { ours, theirs } = await runInTurn(peer, { content, runs, buildOurs });
    const built = { costs: theirs, output: measureOutput(peer.out, paths) };
    pairs.push({ peer, ours, theirs: built });
  }
  while (costs.length < runs || !output) await buildOurs();
  // Last, since the output of the build before is deleted in it.
  while (changed && changes.length < runs) changes.push(await buildChanged(content));
  return {
    codes: content.codes,
    vendors: content.catalog.vendors.size,
    ours: { costs, output },
    changed: changes,
    pairs,
  };
}

/** Builds ours and a peer's in turn, so that a machine that slows down favours neither. */
async function runInTurn(
  peer: Builder,
  { content, runs, buildOurs }: TurnOptions,
): Promise<{ ours: Cost[]; theirs: Cost[] }> {
  peer.prepare(content);
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (let round = 0; round < runs; round++) {
    if (round % 2 === 0) ours.push(await buildOurs());
    theirs.push(await build(peer, content));
    if (round % 2 === 1) ours.push(await buildOurs());
  }
  return { ours, theirs };
}

async function build(builder: Builder, content: BuildContent): Promise<Cost> {
  const cost = await buildCold(builder, content);
  tell(`${builder.name}, ${formatCount(content.codes)} codes: ${cost.seconds.toFixed(1)} s`);
  return cost;
}

async function buildChanged(content: BuildContent): Promise<Cost> {
  const restore = changeOneCode(content.folder);
  try {
    const cost = await buildAgain(retcode, content);
    tell(`  with one code changed: ${cost.seconds.toFixed(1)} s`);
    return cost;
  } finally {
    restore();
  }
}

interface TurnOptions {
  content: BuildContent;
  runs: number;
  buildOurs: () => Promise<Cost>;
}
