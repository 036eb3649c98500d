import { formatNumber } from '../../../src/catalog/counts.ts';
import type { Query } from '../../support/queries.ts';
import { printTable, printText } from '../report.ts';
import { formatShare } from '../statistics.ts';
import { formatSize } from './bench-catalog.ts';
import type { BenchCatalog } from './bench-catalog.ts';
import { getBareCode } from './queries.ts';

/** What an engine made of a query. */
export interface Outcome {
  set: string;
  query: Query;
  isRight: boolean;
  /** Right too if another vendor's code is meant as well as the listed one. */
  isAsRight: boolean;
  answer: string | undefined;
}

/** What an engine made of all queries. */
export interface Column {
  name: string;
  catalog: BenchCatalog;
  outcomes: Outcome[];
}

/** Prints the shares of all queries; the catalog is that of the last columns. */
export function printTotals(columns: readonly Column[], { added, addedStrings }: BenchCatalog) {
  const groups = [
    { name: 'listed', has: ({ query }: Outcome) => !query.none },
    { name: 'unknown', has: ({ query }: Outcome) => !!query.none },
    { name: '**all**', has: () => true },
  ];
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
  const shared = columns[0]?.outcomes.filter(({ query }) =>
    addedStrings.has(getBareCode(query) ?? ''),
  );
  printText(
    `${shared?.length} texts are nothing but a number that is also a code of the ${formatNumber(added)} added ones. There each vendor's code is as right; the share in brackets counts it so. Of a catalog in one file (up to 512 codes) sharded and in memory are the same.`,
  );
}

/** Prints the shares of each set, which is a form of text. */
export function printSets(columns: readonly Column[]) {
  const bySet = columns.map(({ outcomes }) => Map.groupBy(outcomes, ({ set }) => set));
  printText('By form:');
  printTable(
    ['form', 'queries', ...columns.map(({ name, catalog }) => `${name}, ${formatSize(catalog)}`)],
    [...(bySet[0] ?? [])].map(([set, { length }]) => [
      set,
      length,
      ...bySet.map((groups) => formatBoth(groups.get(set) ?? [])),
    ]),
  );
}

/** Lists the queries that the columns get wrong. */
export function printMisses(columns: readonly Column[]) {
  const rows = columns.flatMap(({ catalog, outcomes }) =>
    outcomes
      .filter(({ isAsRight }) => !isAsRight)
      .map(({ query: { kind, text, first }, answer }) => [
        formatSize(catalog),
        kind,
        `\`${text.slice(0, 60).replaceAll(/[\n`|]/g, ' ')}\``,
        first?.join(', ') ?? '–',
        answer ?? '–',
      ]),
  );
  printText('What Retcode gets wrong, sharded as on the site:');
  printTable(['', 'kind', 'text', 'right', 'first answer'], rows);
}

/** The share, and in brackets the other one where it differs. */
function formatBoth(outcomes: readonly Outcome[]): string {
  const count = outcomes.filter(({ isRight }) => isRight).length;
  const asRight = outcomes.filter(({ isAsRight }) => isAsRight).length;
  const share = formatShare(count, outcomes.length);
  return count === asRight ? share : `${share} (${formatShare(asRight, outcomes.length)})`;
}
