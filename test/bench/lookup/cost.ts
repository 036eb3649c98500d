import { gzipSync } from 'node:zlib';
import { lookUpFrom } from '../../../src/lookup/look-up.ts';
import { readQueries } from '../../support/queries.ts';
import { printHeading, printTable, printText, tell } from '../report.ts';
import { getMedian, getQuantile, makeSample } from '../statistics.ts';
import { formatSize, getBenchCatalog } from './bench-catalog.ts';
import type { BenchCatalog } from './bench-catalog.ts';
import { openFiles } from './engine.ts';
import type { LookupOptions } from './options.ts';
import { measurePagefind } from './pagefind.ts';

/** Texts of each kind that are looked up; of Pagefind fewer, because a first search takes long. */
const TEXTS = 40;
const TEXTS_OF_PAGEFIND = 12;

/** Sets of queries, each with its most usual kind, and what they are called here. */
const SETS = {
  number: ['bare code', 'bare code'],
  key: ['key', 'key'],
  prefix: ['bare code', 'prefix of a code'],
  message: ['message', 'message'],
  json: ['json', 'JSON body'],
  log: ['log', 'log line'],
} as const;

/** Measures what a first look-up fetches, beside Pagefind. */
export async function runCost({ sizes }: LookupOptions) {
  printHeading('Cost of a first look-up: requests and kilobytes of gzip (median / p95 / most)');
  for (const size of sizes) {
    const catalog = getBenchCatalog(size);
    tell(`cost: ${formatSize(catalog)}`);
    const rows: string[][] = [];
    for (const [set, [kind, name]] of Object.entries(SETS)) {
      const ours: number[][] = [];
      for (const text of makeSample(getTexts(set, kind), TEXTS))
        ours.push(await measureFiles(catalog, text));
      const theirs: number[][] = [];
      for (const text of makeSample(getTexts(set, kind), TEXTS_OF_PAGEFIND))
        theirs.push(await measurePagefind(catalog, text));
      rows.push([name, ...formatFetches(ours), ...formatFetches(theirs)]);
    }
    const head = ['requests', 'KB', 'Pagefind: requests', 'KB'];
    printTable([formatSize(catalog), ...head], rows);
  }
  printText(
    `Up to ${TEXTS} texts of a kind, ${TEXTS_OF_PAGEFIND} for Pagefind. The first file is included, scripts are not. Pagefind: entry, code (59 KB), index, chunks, and the excerpts of the first five hits.`,
  );
}

function getTexts(set: string, kind: string): string[] {
  const readTexts = (name: string) =>
    readQueries(name)
      .filter((query) => query.kind === kind)
      .map(getText);
  if (set !== 'prefix') return readTexts(set);
  const codes = readTexts('number').filter((code) => /^\d{5,}$/.test(code));
  return codes.map((code) => code.slice(0, 4));
}

function getText({ text }: { text: string }): string {
  return text;
}

/** The sizes of the files of the index that are fetched for a text. */
async function measureFiles(catalog: BenchCatalog, text: string): Promise<number[]> {
  const paths: string[] = [];
  await lookUpFrom(text, await openFiles(catalog, (path) => paths.push(path)));
  return paths.map((path) => gzipSync(catalog.files.get(path) ?? '').length);
}

/** Requests and kilobytes, each as median, 95th percentile and most. */
function formatFetches(fetches: readonly number[][]): string[] {
  const counts = fetches.map(({ length }) => length);
  const sizes = fetches.map((files) => files.reduce((sum, size) => sum + size, 0) / 1000);
  return [
    getSpread(counts).join(' / '),
    getSpread(sizes)
      .map((size) => size.toFixed(1))
      .join(' / '),
  ];
}

function getSpread(values: readonly number[]): number[] {
  return [getMedian(values), getQuantile(values, 0.95), Math.max(...values)];
}
