import { allowScript } from './script-address.ts';
import { OPTIONS_FILE } from './settings.ts';
import { sharesWord } from './shares-word.ts';

/** A page found by its words. */
export interface Hit {
  /** Address with the base. */
  url: string;
  title: string;
  vendor: string;
  /** Escaped text with `<mark>` around what matched. */
  excerpt: string;
}

export interface Hits {
  /** How many pages match in all. */
  total: number;
  hits: Hit[];
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  destroy: () => Promise<void>;
  filters: () => Promise<Partial<Record<string, Record<string, number>>>>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  /** The whole text that was indexed. */
  content: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
}

const PAGE_SIZE = 10;
const NUMBER = /^-?\d+$/;

/** Hits that are looked through for a number. */
const NUMBER_POOL = 40;

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** The values that pages can be filtered by, by the name of the filter. */
export async function getFilterValues(): Promise<Map<string, string[]>> {
  const filters = await ask((pagefind) => pagefind.filters());
  return new Map(
    Object.entries(filters).map(([name, counts = {}]) => [name, Object.keys(counts).sort()]),
  );
}

/**
 * Searches the full text of all pages, or of those that have these values.
 *
 * @throws {Error} if a file of the index does not come; it is asked for again the next time
 */
export function searchPages(query: string, filters: Record<string, string>): Promise<Hits> {
  return ask((pagefind) => search(pagefind, stripLead(query), filters));
}

async function search(
  pagefind: Pagefind,
  words: string,
  filters: Record<string, string>,
): Promise<Hits> {
  const { results } = await pagefind.search(words, { filters });
  if (!NUMBER.test(words)) {
    const data = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
    const hits = data.filter(({ excerpt }) => sharesWord(words, excerpt)).map(makeHit);
    return { total: hits.length === 0 ? 0 : results.length - data.length + hits.length, hits };
  }
  // To the index 30000 is a longer 300: only pages that hold these very digits are answers.
  const data = await Promise.all(results.slice(0, NUMBER_POOL).map((result) => result.data()));
  const exact = data.filter(({ content }) => content.includes(words));
  return { total: exact.length, hits: exact.slice(0, PAGE_SIZE).map(makeHit) };
}

/** `error 994`, `code: 994` and `resultCd=994` ask for 994; the words before it are in no text. */
function stripLead(query: string): string {
  return query.replace(/^(?:error|code|status|\w+=)[\s:#=]*(?=-?\d+$)/i, '');
}

function makeHit({ url, excerpt, meta }: PagefindData): Hit {
  return { url, excerpt, title: meta.title ?? url, vendor: meta.vendor ?? 'Guide' };
}

/** What failed once stays so: the next question is asked of a new Pagefind. */
async function ask<T>(question: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  loading ??= loadPagefind();
  const mine = loading;
  try {
    return await question(await mine);
  } catch (error) {
    if (loading === mine) {
      loading = undefined;
      failures++;
      mine.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    }
    throw error;
  }
}

async function loadPagefind(): Promise<Pagefind> {
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  allowScript(`${folder}pagefind-worker.js`);
  const [pagefind, options] = await Promise.all([
    // A page may not ask twice for a script that did not come.
    import(
      /* @vite-ignore */ `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`
    ) as Promise<Pagefind>,
    loadOptions(`${folder}${OPTIONS_FILE}`),
  ]);
  await pagefind.options({ ...options, baseUrl: folder.replace(/pagefind\/$/, '') });
  return pagefind;
}

async function loadOptions(address: string): Promise<object> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return (await response.json()) as object;
}
