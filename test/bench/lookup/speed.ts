import { printHeading, printTable, printText, tell } from '../report.ts';
import { formatTime, getMedian, getQuantile, makeSample } from '../statistics.ts';
import { formatSize, getBenchCatalog } from './bench-catalog.ts';
import type { BenchCatalog } from './bench-catalog.ts';
import { makeColdEngine, makeMemoryEngine, makeWarmEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { makeMiniSearchEngine } from './minisearch.ts';
import type { LookupOptions } from './options.ts';
import { makeColdPagefindEngine, makePagefindEngine } from './pagefind.ts';
import { readTexts } from './queries.ts';

/** Texts of both sets together that are asked for. */
const TEXTS = 40;

/** Texts asked for before anything is timed, so that the code is compiled. */
const WARM_UP = 10;

interface Timing {
  name: string;
  /** Milliseconds of each text. */
  times: number[];
}

/** Measures the time of a look-up in Node, beside general engines on the same texts. */
export async function runSpeed({ sizes }: LookupOptions) {
  const texts = makeSample(readTexts(), TEXTS);
  printHeading(`Speed in Node: milliseconds for a look-up, ${texts.length} texts of both sets`);
  for (const size of sizes) {
    const catalog = getBenchCatalog(size);
    printTimings(catalog, await timeAll(catalog, texts));
  }
  printText(
    'Warm: all that the texts ask for was fetched before. Session: each text once, after those before it, on a page that stays open. Cold: each text as if it were the first, files from memory, so without the network. Pagefind is given the excerpt of its first hit.',
  );
}

async function timeAll(catalog: BenchCatalog, texts: readonly string[]): Promise<Timing[]> {
  const session = await makeWarmEngine(catalog);
  const pagefind = await makePagefindEngine(catalog);
  return [
    await timeEngine(makeMemoryEngine(catalog), texts, { warmUp: true, catalog }),
    { ...(await timeEngine(session, texts, { catalog })), name: `${session.name}, session` },
    { ...(await timeEngine(session, texts, { catalog })), name: `${session.name}, warm` },
    await timeEngine(makeColdEngine(catalog), texts, { warmUp: true, catalog }),
    await timeEngine(makeMiniSearchEngine(catalog), texts, { warmUp: true, catalog }),
    { ...(await timeTwice(pagefind, texts, catalog)), name: `${pagefind.name}, warm` },
    await timeEngine(await makeColdPagefindEngine(catalog), texts, { warmUp: true, catalog }),
  ];
}

async function timeTwice(engine: Engine, texts: readonly string[], catalog: BenchCatalog) {
  await timeEngine(engine, texts, { catalog });
  return timeEngine(engine, texts, { catalog });
}

async function timeEngine(
  { name, find }: Engine,
  texts: readonly string[],
  { catalog, warmUp = false }: { catalog: BenchCatalog; warmUp?: boolean },
): Promise<Timing> {
  tell(`speed: ${name}, ${formatSize(catalog)}`);
  if (warmUp) for (const text of makeSample(texts, WARM_UP)) await find(text);
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await find(text);
    times.push(performance.now() - start);
  }
  return { name, times };
}

function printTimings(catalog: BenchCatalog, timings: readonly Timing[]) {
  const getOf = (name: string) =>
    getMedian(timings.find((timing) => timing.name === name)?.times ?? []);
  const peers = ['MiniSearch', 'Pagefind, warm'];
  printTable(
    [formatSize(catalog), 'median', 'p95', 'slowest', ...peers.map((name) => `× ${name}`)],
    timings.map(({ name, times }) => [
      name,
      ...[getMedian(times), getQuantile(times, 0.95), Math.max(...times)].map(formatTime),
      ...peers.map((peer) => (getMedian(times) / getOf(peer)).toFixed(2)),
    ]),
  );
}
