import type { LookupData } from '../../src/lookup/index/data.ts';
import { makeIndexFiles } from '../../src/lookup/index/make-files.ts';
import { makeIndexSource } from '../../src/lookup/index/source.ts';
import type { IndexSource } from '../../src/lookup/index/source.ts';

/** Opens what the look-up knows as the site does: the first file, and shards where there are many codes. */
export function openShards(data: LookupData): Promise<IndexSource> {
  const { index, shards } = makeIndexFiles(data, () => 'x');
  const files = new Map<string, unknown>([['index', index]]);
  for (const [name, shard] of shards) files.set(`x/${name}`, shard);
  return makeIndexSource((path) => Promise.resolve(files.get(path)));
}
