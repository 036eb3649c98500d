import { describe, expect, test } from 'vitest';
import { makeLookupData } from '../../../src/lookup/index/make-data.ts';
import { makeLookupIndex } from '../../../src/lookup/index/growing-index.ts';
import { makeIndexSource } from '../../../src/lookup/index/source.ts';
import { lookUp, lookUpFrom } from '../../../src/lookup/look-up.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import { getCrowd } from '../../support/crowd.ts';
import { makeFixtureCatalog } from '../../support/fixture-catalog.ts';
import { makeGeneratedQueries } from '../../support/generated-queries.ts';
import { formatAnswers, getFault, QUERY_SETS, readQueries, REAL } from '../../support/queries.ts';
import type { Query } from '../../support/queries.ts';

const catalog = makeFixtureCatalog();
const ids = new Set(catalog.vendors.keys());
const generated = makeGeneratedQueries(catalog);
const written = QUERY_SETS.filter((set) => set !== REAL).map(
  (set): [name: string, queries: Query[]] => [set, readQueries(set)],
);
const sets: typeof written = [...written, ['generated', generated]];
// A look-up among so many takes longer: one text of each kind for some of the codes is enough.
const fewer = [...written, ['generated', generated.filter((_, i) => i % 5 === 0)] as const].map(
  ([name, queries]) => [name, queries.filter(({ alone }) => !alone)] as const,
);

describe('lookUp', () => {
  const index = makeLookupIndex(makeLookupData(catalog));
  const known = new Map<string, LookupResult>();
  const ask = (text: string) => {
    const result = known.get(text) ?? lookUp(text, index);
    known.set(text, result);
    return result;
  };

  test.each(sets)('answers the %s queries', (_, queries) => {
    const results = queries.map(({ text }) => ask(text));
    expect(getFaults(queries, results)).toEqual([]);
  });

  test.each(QUERY_SETS)('grades the first answers to the %s queries as they are kept', (set) => {
    const changed = readQueries(set).flatMap(({ text, answers = [] }) => {
      const got = formatAnswers(ask(text));
      return got.join('\n') === answers.join('\n') ? [] : [{ text, kept: answers, got }];
    });
    expect(changed, 'if these are right, npm run queries -- --write').toEqual([]);
  });

  test('marks as wrong what is not answered rightly yet, and nothing else', () => {
    const wrongs = readQueries(REAL).filter(
      (query) => !query.wrong !== !getFault(query, ask(query.text)),
    );
    expect(wrongs.map(({ text }) => text)).toEqual([]);
  });
});

describe('among 10,000 codes of other vendors', () => {
  const { data, files } = getCrowd(10_000);
  const index = makeLookupIndex(data);
  const readFile = (path: string) =>
    Promise.resolve(path === 'index' ? files.index : files.shards.get(path.replace('shards/', '')));

  test.each(fewer)('lookUp answers the %s queries', (_, queries) => {
    const results = queries.map((query) => dropEqual(query, lookUp(query.text, index)));
    expect(getFaults(queries, results)).toEqual([]);
  });

  test.each(fewer)('lookUpFrom answers the %s queries from shards', async (_, queries) => {
    const results: LookupResult[] = [];
    for (const query of queries) {
      const source = await makeIndexSource(readFile);
      results.push(dropEqual(query, await lookUpFrom(query.text, source)));
    }
    expect(getFaults(queries, results)).toEqual([]);
  });
});

function getFaults(queries: readonly Query[], results: readonly LookupResult[]) {
  return queries.flatMap((query, i) => {
    const result = results[i];
    const fault = result && getFault(query, result);
    return fault ? [{ kind: query.kind, text: query.text.slice(0, 300), ...fault }] : [];
  });
}

/**
 * Leaves out what is as right as the answer that is wanted: the same code of another vendor, and for
 * a text that means nothing here, a code that it means there.
 */
function dropEqual({ first = [], none }: Query, result: LookupResult): LookupResult {
  const codes = new Set(first.map((id) => id.slice(id.indexOf('/') + 1)));
  const answers = result.answers.filter(
    ({ vendor, code }) => ids.has(vendor) || !(none ?? codes.has(code)),
  );
  return { ...result, answers };
}
