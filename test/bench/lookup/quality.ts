import { QUERY_SETS, readQueries } from '../../support/queries.ts';
import { printHeading, tell } from '../report.ts';
import { formatSize, getBenchCatalog } from './bench-catalog.ts';
import type { BenchCatalog } from './bench-catalog.ts';
import { makeColdEngine, makeMemoryEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { makeMiniSearchEngine } from './minisearch.ts';
import { makePagefindEngine } from './pagefind.ts';
import { printMisses, printSets, printTotals } from './quality-tables.ts';
import type { Column, Outcome } from './quality-tables.ts';
import { getBareCode, isRight } from './queries.ts';

/** Codes of other vendors that are mixed in: none, and as many as the issue asks about. */
const SIZES = [0, 10_000];

/** Measures how often the first answer is right, beside general engines. */
export async function runQuality() {
  const columns: Column[] = [];
  for (const size of SIZES) {
    const catalog = getBenchCatalog(size);
    for (const engine of await makeEngines(catalog)) {
      tell(`quality: ${engine.name}, ${formatSize(catalog)}`);
      columns.push({ name: engine.name, catalog, outcomes: await askAll(engine, catalog) });
    }
  }
  printHeading('Quality: share of queries whose first answer is right, or nothing is claimed');
  printTotals(columns, getBenchCatalog(SIZES.at(-1) ?? 0));
  printSets(columns);
  printMisses(columns.filter(({ name }) => name.startsWith('Retcode, sharded')));
}

async function makeEngines(catalog: BenchCatalog): Promise<Engine[]> {
  return [
    makeMemoryEngine(catalog),
    makeColdEngine(catalog),
    makeMiniSearchEngine(catalog),
    await makePagefindEngine(catalog),
  ];
}

async function askAll(engine: Engine, { addedStrings }: BenchCatalog): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const set of QUERY_SETS) {
    for (const query of readQueries(set)) {
      const answer = await engine.find(query.text);
      const bare = getBareCode(query) ?? '';
      const isShared = addedStrings.has(bare) && answer?.endsWith(`/${bare}`) === true;
      const right = isRight(query, answer);
      outcomes.push({ set, query, isRight: right, isAsRight: right || isShared, answer });
    }
  }
  return outcomes;
}
