import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BenchCatalog } from './bench-catalog.ts';
import type { Engine } from './engine.ts';
import { buildPagefind } from './pagefind-index.ts';

/** Pagefind's own script as it runs in the browser. */
interface PagefindScript {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Hits of which Pagefind's own interface shows an excerpt at once. */
const SHOWN = 5;

const cache = new Map<string, Promise<Buffer>>();
let sizes: number[] = [];
let instances = 0;

/** Pagefind that keeps all that was ever asked for. */
export async function makePagefindEngine(catalog: BenchCatalog): Promise<Engine> {
  const script = await loadScript(await buildPagefind(catalog));
  return { name: 'Pagefind', find: (text) => findFirst(script, text, catalog) };
}

/** Pagefind, for each text as if it were the first. Its files are in memory. */
export async function makeColdPagefindEngine(catalog: BenchCatalog): Promise<Engine> {
  const folder = await buildPagefind(catalog);
  return {
    name: 'Pagefind, cold',
    find: async (text) => findFirst(await loadScript(folder), text, catalog),
  };
}

/**
 * Searches as a page does that was just opened, with the excerpts of the first hits.
 *
 * @returns the sizes in bytes of the files that it fetched; they are stored compressed
 */
export async function measurePagefind(catalog: BenchCatalog, text: string): Promise<number[]> {
  const script = await loadScript(await buildPagefind(catalog));
  sizes = [];
  await search(script, text, SHOWN);
  return sizes;
}

async function findFirst(script: PagefindScript, text: string, { codes }: BenchCatalog) {
  const [url] = await search(script, text, 1);
  const code = url === undefined ? undefined : codes[Number(/\d+/.exec(url)?.[0])];
  return code && `${code.vendor.id}/${code.code}`;
}

async function search(script: PagefindScript, text: string, count: number): Promise<string[]> {
  const { results } = await script.search(text);
  const data = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return data.map(({ url }) => url);
}

/** Loads the script anew: an instance keeps what it has fetched. */
async function loadScript(folder: string): Promise<PagefindScript> {
  globalThis.fetch = fetchFile;
  const { href } = pathToFileURL(resolve(join(folder, 'pagefind.js')));
  return (await import(`${href}?${++instances}`)) as PagefindScript;
}

/** Pagefind asks for files beside its script; Node's own `fetch` knows no files. */
async function fetchFile(input: string | URL | Request): Promise<Response> {
  const path = fileURLToPath(new URL(input instanceof Request ? input.url : input));
  let content = cache.get(path);
  if (!content) cache.set(path, (content = readFile(path)));
  const bytes = await content;
  sizes.push(bytes.length);
  return new Response(new Uint8Array(bytes));
}
