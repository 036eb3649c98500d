import { formatSize, getBenchCatalog } from './bench-catalog.ts';
import type { BenchCatalog } from './bench-catalog.ts';
import { makeColdEngine, makeMemoryEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { makeMiniSearchEngine } from './minisearch.ts';
import { makePagefindEngine } from './pagefind.ts';
import { getBareCode, isRight, QUERY_SETS, readQueries } from './queries.ts';
import type { Query, QuerySet } from './queries.ts';
import { printHeading, printTable, printText, tell } from './report.ts';
import { formatCount, formatShare } from './statistics.ts';

/** Codes of other vendors that are mixed in: none, and as many as the issue asks about. */
const SIZES = [0, 10_000];

/** What an engine made of a query. */
interface Outcome {
  set: QuerySet;
  query: Query;
  isRight: boolean;
  /** Right too if another vendor's code is meant as well as the listed one. */
  isAsRight: boolean;
  answer: string | undefined;
}

interface Column {
  name: string;
  catalog: BenchCatalog;
  outcomes: Outcome[];
}

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
  printSets(columns);
  printKinds(columns);
  printMisses(columns.filter(({ name }) => name.startsWith('Retcode')));
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

function printSets(columns: readonly Column[]) {
  const groups = QUERY_SETS.flatMap((set) => [
    { name: `${set}, listed`, has: (item: Outcome) => item.set === set && !item.query.none },
    { name: `${set}, unknown`, has: (item: Outcome) => item.set === set && !!item.query.none },
    { name: `**${set}**`, has: (item: Outcome) => item.set === set },
  ]);
  const head = groups.map(
    ({ name, has }) => `${name} (${columns[0]?.outcomes.filter(has).length})`,
  );
  printTable(
    ['', ...head],
    columns.map(({ name, catalog, outcomes }) => [
      `${name}, ${formatSize(catalog)}`,
      ...groups.map(({ has }) => formatBoth(outcomes.filter(has))),
    ]),
  );
  const { addedStrings, added } = getBenchCatalog(SIZES.at(-1) ?? 0);
  const shared = columns[0]?.outcomes.filter(({ query }) =>
    addedStrings.has(getBareCode(query) ?? ''),
  );
  printText(
    `${shared?.length} texts are nothing but a number that is also a code of the ${formatCount(added)} added ones. There each vendor's code is as right; the share in brackets counts it so. Of a catalog in one file (up to 512 codes) sharded and in memory are the same.`,
  );
}

function printKinds(columns: readonly Column[]) {
  const ofSet = (outcomes: readonly Outcome[]) => outcomes.filter(({ set }) => set === 'everyday');
  const byKind = columns.map(({ outcomes }) =>
    Map.groupBy(ofSet(outcomes), ({ query }) => query.kind),
  );
  printText('By kind, everyday queries:');
  printTable(
    ['kind', 'queries', ...columns.map(({ name, catalog }) => `${name}, ${formatSize(catalog)}`)],
    [...(byKind[0] ?? [])].map(([kind, { length }]) => [
      kind,
      length,
      ...byKind.map((groups) => formatBoth(groups.get(kind) ?? [])),
    ]),
  );
}

function printMisses(columns: readonly Column[]) {
  const rows = columns.flatMap(({ name, catalog, outcomes }) =>
    outcomes
      .filter(({ isAsRight }) => !isAsRight)
      .map(({ query: { kind, text, first }, answer }) => [
        `${name}, ${formatSize(catalog)}`,
        kind,
        `\`${text.slice(0, 60).replaceAll(/[\n`|]/g, ' ')}\``,
        first?.join(', ') ?? '–',
        answer ?? '–',
      ]),
  );
  printText('What Retcode gets wrong:');
  printTable(['', 'kind', 'text', 'right', 'first answer'], rows);
}

/** The share, and in brackets the other one where it differs. */
function formatBoth(outcomes: readonly Outcome[]): string {
  const count = outcomes.filter(({ isRight }) => isRight).length;
  const asRight = outcomes.filter(({ isAsRight }) => isAsRight).length;
  const share = formatShare(count, outcomes.length);
  return count === asRight ? share : `${share} (${formatShare(asRight, outcomes.length)})`;
}
