import { makeIndexSource } from '../../../src/lookup/index/source.ts';
import type { IndexSource } from '../../../src/lookup/index/source.ts';
import { lookUp, lookUpFrom } from '../../../src/lookup/look-up.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import type { BenchCatalog } from './bench-catalog.ts';

/** Something that finds codes, as the benchmark asks it. */
export interface Engine {
  name: string;
  /** The first answer, `hyper/26`; undefined if nothing is claimed. */
  find: (text: string) => Promise<string | undefined>;
}

/** Ours with the whole index in memory. */
export function makeMemoryEngine({ index }: BenchCatalog): Engine {
  return {
    name: 'Retcode, in memory',
    find: (text) => Promise.resolve(getFirst(lookUp(text, index))),
  };
}

/** Ours through the files of the index; all that was ever asked for stays, as on an open page. */
export async function makeWarmEngine(catalog: BenchCatalog): Promise<Engine> {
  const source = await openFiles(catalog);
  return {
    name: 'Retcode, sharded',
    find: async (text) => getFirst(await lookUpFrom(text, source)),
  };
}

/** Ours through the files of the index, for each text as if it were the first. */
export function makeColdEngine(catalog: BenchCatalog): Engine {
  return {
    name: 'Retcode, sharded, cold',
    find: async (text) => getFirst(await lookUpFrom(text, await openFiles(catalog))),
  };
}

/** Opens the index through its files, held in memory. `onRead` is told the path of each. */
export function openFiles(
  { files }: BenchCatalog,
  onRead?: (path: string) => void,
): Promise<IndexSource> {
  return makeIndexSource((path) => {
    onRead?.(path);
    return Promise.resolve(JSON.parse(files.get(path) ?? 'null'));
  });
}

function getFirst({ answers: [first] }: LookupResult): string | undefined {
  return first && `${first.vendor}/${first.code}`;
}
