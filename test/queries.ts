import { makeLookupData } from '../src/lookup/index/make-data.ts';
import { makeLookupIndex } from '../src/lookup/index/growing-index.ts';
import { lookUp } from '../src/lookup/look-up.ts';
import { makeFixtureCatalog } from './support/fixture-catalog.ts';
import { getFault, QUERY_SETS, readQueries, REAL, writeAnswers } from './support/queries.ts';

/** Tells how many queries are answered rightly; with `--write` keeps what is answered to each. */
const index = makeLookupIndex(makeLookupData(makeFixtureCatalog()));

for (const set of QUERY_SETS) {
  if (process.argv.includes('--write')) writeAnswers(set, ({ text }) => lookUp(text, index));
  const outcomes = readQueries(set).map((query) => ({
    query,
    fault: getFault(query, lookUp(query.text, index)),
  }));
  printShare(set, outcomes);
  for (const [kind, some] of Map.groupBy(outcomes, ({ query }) => query.kind))
    if (set === REAL) printShare(`  ${kind}`, some);
  for (const { query, fault } of outcomes)
    if (fault && process.argv.includes('--faults'))
      console.log(JSON.stringify({ text: query.text.slice(0, 200), ...fault }, undefined, 1));
}

function printShare(name: string, outcomes: { fault: unknown }[]) {
  const right = outcomes.filter(({ fault }) => !fault).length;
  console.log(`${name.padEnd(28)} ${right} of ${outcomes.length} right`);
}
