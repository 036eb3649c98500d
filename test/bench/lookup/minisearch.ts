import MiniSearch from 'minisearch';
import type { BenchCatalog } from './bench-catalog.ts';
import type { Engine } from './engine.ts';
import { makePage } from './page.ts';

/** MiniSearch as its manual has it: one index, code and key above the rest, prefixes, slips. */
export function makeMiniSearchEngine({ codes }: BenchCatalog): Engine {
  const engine = new MiniSearch({
    fields: ['code', 'key', 'message', 'text', 'vendor'],
    searchOptions: { boost: { code: 5, key: 3 }, prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(codes.map(makePage));
  return {
    name: 'MiniSearch',
    find: (text) => Promise.resolve(engine.search(text)[0]?.id as string | undefined),
  };
}
