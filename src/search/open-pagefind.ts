import type { OtherSite } from '../schemas/site.ts';
import { allowScript } from './script-address.ts';
import { FULL_TEXT_FOLDER, OPTIONS_FILE } from './settings.ts';

export interface Pagefind {
  options: (options: object) => Promise<void>;
  destroy: () => Promise<void>;
  mergeIndex: (folder: string, options: object) => Promise<void>;
  filters: () => Promise<Partial<Record<string, Record<string, number>>>>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

export interface PagefindData {
  url: string;
  /** The whole text that was indexed. */
  content: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
}

interface Options {
  metaCacheTag: string;
  ranking: object;
}

/**
 * Loads Pagefind with the index of this site and those of others. Of the others it takes data only: the
 * programs are this site's own.
 *
 * @param tries how often it was tried before: a page may not ask twice for a script that did not come
 * @throws {Error} if a file of any of them does not come
 */
export async function openPagefind(others: readonly OtherSite[], tries: number): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL;
  const folder = base + FULL_TEXT_FOLDER;
  allowScript(`${folder}pagefind-worker.js`);
  const [pagefind, options] = await Promise.all([
    import(
      /* @vite-ignore */ `${folder}pagefind.js${tries > 0 ? `?${tries}` : ''}`
    ) as Promise<Pagefind>,
    loadOptions(folder),
  ]);
  await pagefind.options({ ...options, baseUrl: base });
  // It fails where the own index does not come; to merge another one would wait for that for ever.
  if (others.length > 0) await pagefind.filters();
  await Promise.all(others.map((other) => merge(pagefind, other, options)));
  return pagefind;
}

async function merge(pagefind: Pagefind, { url }: OtherSite, { ranking }: Options) {
  const folder = url + FULL_TEXT_FOLDER;
  const { metaCacheTag } = await loadOptions(folder);
  await pagefind.mergeIndex(folder, { baseUrl: url, metaCacheTag, ranking });
}

async function loadOptions(folder: string): Promise<Options> {
  const address = folder + OPTIONS_FILE;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return (await response.json()) as Options;
}
