import { makeHref } from '../catalog/paths.ts';
import type { Entry } from '../tickets/entry.ts';
import { readEntry } from './read-entry.ts';
import { readRow } from './read-row.ts';

/** Gets the page at an address of the site. */
type GetPage = (href: string) => Promise<Document>;

const loaded = new Map<string, Promise<Entry>>();

/** The file to carry has all pages in itself and asks for none. */
let getPage: GetPage = () => Promise.reject(new Error('There are no other pages.'));

/** Tells how pages other than this one are got. */
export function setPages(get: GetPage) {
  getPage = get;
}

/**
 * Reads the code of a path, from this page if it has it, or else from its own, or from that with its row,
 * which is asked for once.
 *
 * @throws {Error} if its page cannot be had
 */
export function loadEntry(path: string): Promise<Entry> {
  const [page = '', row] = path.split('#');
  // In the file to carry each code has the path of its page as its id, whether it has that page or not.
  const here = document.getElementById(row === undefined ? page : `${page}${row}/`);
  if (here) return Promise.resolve(readEntry(here));
  const href = makeHref(page, import.meta.env.BASE_URL);
  const read = row === undefined ? readPage : (document: Document) => readRowOf(document, row);
  const known = loaded.get(path) ?? getPage(href).then(read);
  loaded.set(path, known);
  known.catch(() => loaded.delete(path));
  return known;
}

function readRowOf(page: Document, id: string): Entry {
  const row = page.getElementById(id);
  if (!row) throw new Error('It is no row of its vendor.');
  return readRow(row);
}

function readPage(page: Document): Entry {
  const root = page.querySelector<HTMLElement>('main[data-code]');
  if (!root) throw new Error('It is no page of a code.');
  return readEntry(root);
}
