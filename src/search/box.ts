import { LOAD_ERROR } from './box-markup.ts';
import { getVendorNames, searchPages } from './client.ts';
import type { Hit } from './client.ts';

/** Longer ones stay out of the address: they may be whole answers, secrets included. */
const MAX_QUERY_IN_ADDRESS = 200;

/** Pause after a key stroke before the search runs, in milliseconds. */
const PAUSE = 120;

/** A search field with a vendor filter and its results, in the dialog and on the home page. */
class SearchBox extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;

  connectedCallback() {
    this.#input.addEventListener('input', () => this.#schedule());
    this.#vendor.addEventListener('change', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#moveFocus(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#openFirst();
    });
    void this.#fillVendors();
    if (this.#input.value !== '') void this.#search();
  }

  get #input() {
    return getElement(this.querySelector('input'));
  }

  get #vendor() {
    return getElement(this.querySelector('select'));
  }

  #schedule() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE);
  }

  /** Enter: searches for what the field holds now, not for what it held before. */
  async #openFirst() {
    const isLatest = await this.#search();
    if (isLatest) this.querySelector<HTMLElement>('.search-results a')?.click();
  }

  /** @returns whether the results are there and nobody has asked again meanwhile */
  async #search(): Promise<boolean> {
    clearTimeout(this.#timer);
    const run = ++this.#run;
    const query = this.#input.value.trim();
    this.#show(query === '' ? '' : 'Searching …', []);
    if (!this.closest('dialog')) keepInAddress(query);
    try {
      const found = query === '' ? undefined : await searchPages(query, this.#vendor.value);
      if (run !== this.#run) return false;
      if (found) this.#show(formatCount(found.total, found.hits.length, query), found.hits);
      return true;
    } catch {
      if (run === this.#run) this.#show(LOAD_ERROR, []);
      return false;
    }
  }

  #show(status: string, hits: Hit[]) {
    getElement(this.querySelector('[role=status]')).textContent = status;
    getElement(this.querySelector('.search-results')).replaceChildren(...hits.map(makeItem));
  }

  async #fillVendors() {
    const names = await getVendorNames().catch(() => []);
    const options = names.map((name) => new Option(name, name));
    this.#vendor.append(...options);
  }

  #moveFocus(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target === this.#vendor) return;
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('.search-results a')];
    const next = stops[stops.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

/** Makes the element known to the browser, once. */
export function defineSearchBox() {
  if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
}

function getElement<T extends Element>(element: T | null): T {
  if (!element) throw new Error('The search box is not complete.');
  return element;
}

/** Keeps the home page's query in its address, so that going back finds it again. */
function keepInAddress(query: string) {
  const isKept = query !== '' && query.length <= MAX_QUERY_IN_ADDRESS;
  const search = isKept ? `?${new URLSearchParams({ q: query }).toString()}` : '';
  history.replaceState(null, '', location.pathname + search + location.hash);
}

function makeItem({ url, title, vendor, excerpt }: Hit): HTMLElement {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.href = url;
  link.appendChild(document.createElement('b')).textContent = title;
  const detail = link.appendChild(document.createElement('small'));
  detail.append(`${vendor} · `);
  detail.append(...makeExcerpt(excerpt));
  return item;
}

/** Pagefind's excerpt as nodes: its text is escaped, and `<mark>` stands around what matched. */
function makeExcerpt(html: string): (string | HTMLElement)[] {
  return html.split(/<\/?mark>/).map((part, i) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (i % 2 === 0) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function formatCount(total: number, shown: number, query: string): string {
  if (total === 0) return `No page has all the words of “${query}”.`;
  const pages = total === 1 ? '1 page' : `${total} pages`;
  return shown < total ? `${pages}, the first ${shown} shown` : pages;
}
