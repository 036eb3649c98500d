import { getFilterValues, OTHER_NAMES, searchPages } from '../search/client.ts';
import type { Hit } from '../search/client.ts';
import { make, makeButton, makeRetry } from './elements.ts';
import type { BoxParts } from './parts.ts';
import type { PagesOptions } from './surroundings.ts';

/** What is longer, or has more lines, is no query for words. */
const MAX_QUERY = 200;
const MAX_LINES = 2;

/** Signs of a pasted answer, whose words are in no page. */
const DATA = /[{}<>]/;

/** Pause after the answers before the pages are searched, in milliseconds: typing goes on first. */
const PAUSE = 100;

/** Said where a part of the index cannot be loaded; the answers above stand without it. */
const LOAD_ERROR = 'The full text could not be loaded.';
const OFFLINE = 'There is no network, and the full text is not on this device.';

/** Lists the pages that have the words of a text: a second list, after the answers are painted. */
export async function showPages(parts: BoxParts, text: string, options: PagesOptions) {
  const { pages, filters, field } = parts;
  const { signal } = options;
  const query = text.trim();
  if (!isQuery(query)) {
    pages.hidden = true;
    return;
  }
  const search = () => showPages(parts, text, { signal, isWanted: true });
  if (!options.isWanted) {
    offer(parts, search);
    return;
  }
  try {
    await waitForPaint();
    signal.throwIfAborted();
    await fillFilters(filters);
    const { total, hits, isWhole } = await searchPages(query, getChosen(filters));
    signal.throwIfAborted();
    hideFilters(filters, total);
    show(parts, [formatTotal(total, hits.length) + formatOthers(isWhole)], hits);
  } catch {
    if (signal.aborted) return;
    const retry = makeRetry(() => {
      field.focus();
      void search();
    });
    show(parts, [navigator.onLine ? LOAD_ERROR : OFFLINE, ' ', retry], []);
  }
}

function isQuery(query: string): boolean {
  const isShort = query.length <= MAX_QUERY && query.split('\n').length <= MAX_LINES;
  return isShort && !DATA.test(query);
}

/** Offers the search. Whoever asks for it is led to what it finds. */
function offer(parts: BoxParts, search: () => Promise<void>) {
  const button = makeButton('Search all pages for these words', () => {
    void search().then(() => {
      if (!button.isConnected) (parts.pageList.querySelector('a') ?? parts.field).focus();
    });
  });
  for (const filter of parts.filters) filter.hidden = true;
  show(parts, [button], []);
}

function show(
  { pages, pageCount, pageList }: BoxParts,
  line: readonly (string | Node)[],
  hits: readonly Hit[],
) {
  pageCount.replaceChildren(...line);
  pageList.replaceChildren(...hits.map((hit) => make('li', makeHitLink(hit))));
  pages.hidden = false;
}

/** A filter that no page has a value for stays hidden. */
async function fillFilters(filters: readonly HTMLSelectElement[]) {
  const values = await getFilterValues();
  for (const filter of filters) {
    const own = values.get(filter.name) ?? [];
    if (filter.length === 1) filter.append(...own.map((value) => new Option(value, value)));
    filter.hidden = own.length === 0;
  }
}

/** Where nothing was found there is nothing to filter, unless a filter is why. */
function hideFilters(filters: readonly HTMLSelectElement[], total: number) {
  if (total > 0 || filters.some(({ value }) => value !== '')) return;
  for (const filter of filters) filter.hidden = true;
}

function getChosen(filters: readonly HTMLSelectElement[]): Record<string, string> {
  const chosen = filters.filter(({ value }) => value !== '');
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

function makeHitLink({ url, title, vendor, site, excerpt }: Hit): HTMLElement {
  const detail = make(
    'small',
    `${site === undefined ? '' : `${site}: `}${vendor} · `,
    ...makeExcerpt(excerpt),
  );
  const link = make('a', make('b', title), detail);
  link.href = url;
  link.className = 'box-row';
  return link;
}

/** Pagefind's excerpt as nodes: its text is escaped, and `<mark>` stands around what matched. */
function makeExcerpt(html: string): (string | Node)[] {
  return html.split(/<\/?mark>/).map((part, i) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return i % 2 === 0 ? text : make('mark', text);
  });
}

function formatTotal(total: number, shown: number): string {
  if (total === 0) return 'No page has all these words.';
  const pages = total === 1 ? '1 page' : `${total} pages`;
  return shown < total ? `${pages}, the first ${shown} shown` : pages;
}

/** Says which other sites are searched too; nothing where there is none. */
function formatOthers(isWhole: boolean): string {
  if (OTHER_NAMES.length === 0) return '';
  const names = OTHER_NAMES.join(', ');
  return isWhole ? ` · also searched: ${names}` : ` · could not be searched: ${names}`;
}

/** Waits until the answers are on the screen, and a little longer. */
function waitForPaint(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, PAUSE)));
}
