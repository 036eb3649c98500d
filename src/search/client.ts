import type { OtherSite } from '../schemas/site.ts';
import { openPagefind } from './open-pagefind.ts';
import type { Pagefind, PagefindData } from './open-pagefind.ts';
import { findSite, leaveOutOwn } from './other-sites.ts';
import { sharesWord } from './shares-word.ts';

/** A page found by its words. */
export interface Hit {
  /** Address with the base; of another site the whole address. */
  url: string;
  title: string;
  vendor: string;
  /** Name of the other site that it is on. */
  site?: string;
  /** Escaped text with `<mark>` around what matched. */
  excerpt: string;
}

export interface Hits {
  /** How many pages match in all. */
  total: number;
  hits: Hit[];
  /** Whether the other sites were searched too; if not, one of them did not answer. */
  isWhole: boolean;
}

const PAGE_SIZE = 10;
const NUMBER = /^-?\d+$/;

/** Hits that are looked through for a number. */
const NUMBER_POOL = 40;

/** Milliseconds that this site waits for the others. */
const PATIENCE = 10_000;

const base = import.meta.env.BASE_URL;
const allOthers = leaveOutOwn(import.meta.env.ALSO_SEARCH, new URL(base, location.href).href);

/** Names of the other sites that are searched too. */
export const OTHER_NAMES: readonly string[] = allOthers.map(({ name }) => name);

let others: readonly OtherSite[] = allOthers;
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
 * @throws {Error} if a file of the own index does not come; it is asked for again the next time
 */
export async function searchPages(query: string, filters: Record<string, string>): Promise<Hits> {
  const found = await ask((pagefind) => search(pagefind, stripLead(query), filters));
  return { ...found, isWhole: others.length === allOthers.length };
}

async function search(
  pagefind: Pagefind,
  words: string,
  filters: Record<string, string>,
): Promise<Omit<Hits, 'isWhole'>> {
  const { results } = await pagefind.search(words, { filters });
  if (!NUMBER.test(words)) {
    const data = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
    const hits = data.filter(({ excerpt }) => sharesWord(words, excerpt)).flatMap(makeHit);
    return { total: hits.length === 0 ? 0 : results.length - data.length + hits.length, hits };
  }
  // To the index 30000 is a longer 300: only pages that hold these very digits are answers.
  const data = await Promise.all(results.slice(0, NUMBER_POOL).map((result) => result.data()));
  const exact = data.filter(({ content }) => content.includes(words)).flatMap(makeHit);
  return { total: exact.length, hits: exact.slice(0, PAGE_SIZE) };
}

/** `error 994`, `code: 994` and `resultCd=994` ask for 994; the words before it are in no text. */
function stripLead(query: string): string {
  return query.replace(/^(?:error|code|status|\w+=)[\s:#=]*(?=-?\d+$)/i, '');
}

/** One hit; none where the address is of no site that is searched. */
function makeHit({ url, excerpt, meta }: PagefindData): Hit[] {
  const found = findSite(url, { base, others });
  if (!found) return [];
  const hit = { url, excerpt, title: meta.title ?? url, vendor: meta.vendor ?? 'Guide' };
  return [{ ...hit, ...(found.site && { site: found.site.name }) }];
}

/**
 * What failed once stays so: the next question is asked of a new Pagefind. Pagefind does not tell whose
 * file did not come, so where there are others, this site is then asked alone.
 */
async function ask<T>(question: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  loading ??= openPagefind(others, failures);
  const mine = loading;
  const isAlone = others.length === 0;
  try {
    const answer = mine.then(question);
    return await (isAlone ? answer : Promise.race([answer, failLate()]));
  } catch (error) {
    if (loading === mine) {
      loading = undefined;
      failures++;
      mine.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    }
    others = isAlone ? allOthers : [];
    if (isAlone) throw error;
    return ask(question);
  }
}

function failLate(): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(() => fail(new Error('Another site did not answer in time.')), PATIENCE);
  });
}
