import type { DataStore } from 'astro/loaders';
import type { CatalogEntries, Entry } from '../../catalog/entries.ts';
import { addHeadingIds } from '../../catalog/heading-ids.ts';
import { renderMarkdown } from '../../catalog/markdown.ts';

/** A collection of the catalog, by its name. */
export type CollectionName = keyof CatalogEntries;

/** An entry as Astro's store has it. */
export interface StoredEntry
  extends Entry<Record<string, unknown>>, Pick<Parameters<DataStore['set']>[0], 'rendered'> {
  /** The file that it stands in, below the content folder, where there is one. */
  file?: string;
}

/** What is stored of each collection, for a site below a base. */
export const STORED: Record<
  CollectionName,
  (entries: CatalogEntries, base: string) => StoredEntry[]
> = {
  vendors: ({ vendors }) =>
    vendors.map(({ id, data }) => ({ id, data: { ...data }, file: `${id}/vendor.yaml` })),
  codes: ({ codes }) =>
    codes.map(({ id, data }) => ({ id, data: { ...data }, file: `${data.vendor.id}/codes.yaml` })),
  // Pages show what is rendered; with the Markdown beside it the store would be half as large again.
  notes: ({ notes }, base) =>
    notes.map(({ id, data, body = '' }) => ({
      id,
      data,
      file: `${id.replace('/', '/notes/')}.md`,
      rendered: { html: addHeadingIds(renderMarkdown(body, base)) },
    })),
  problems: ({ problems }) => problems.map(({ id, data }) => ({ id, data })),
};

/** The names of all collections of the catalog. */
export const NAMES = Object.keys(STORED) as CollectionName[];
