import { makeLookupData } from '../../src/lookup/index/make-data.ts';
import type { LookupData } from '../../src/lookup/index/data.ts';
import { makeIndexFiles } from '../../src/lookup/index/make-files.ts';
import { makeFixtureCatalog } from './fixture-catalog.ts';
import { makeSyntheticVendors } from './synthetic.ts';

/** The vendors of the fixture among others, as the look-up has them. */
export interface Crowd {
  data: LookupData;
  files: ReturnType<typeof makeIndexFiles>;
}

const made = new Map<number, Crowd>();

/** Makes the catalog of the fixture among so many codes of other vendors, once in a process. */
export function getCrowd(size: number): Crowd {
  const crowd = made.get(size) ?? makeCrowd(size);
  made.set(size, crowd);
  return crowd;
}

function makeCrowd(size: number): Crowd {
  const others =
    size === 0 ? [] : makeSyntheticVendors({ codes: size, vendors: size / 100, seed: 1 });
  const data = makeLookupData(makeFixtureCatalog(others));
  return { data, files: makeIndexFiles(data, () => 'shards') };
}
