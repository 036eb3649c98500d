import { getFallback, getNearest } from '../catalog/nearest.ts';
import type { IndexDocument } from '../exports/index-document.ts';
import type { VendorDocument } from '../exports/vendor-document.ts';

/** Reads the address that was not found and says what can be said of it. */

const SUGGESTIONS = 6;

const base = document.body.dataset.base ?? '/';
const place = document.querySelector<HTMLElement>('[data-not-found]');

if (place) void explain(place);

async function explain(element: HTMLElement) {
  const [first = '', second = ''] = getSegments();
  const index = await load<IndexDocument>('index').catch(() => undefined);
  const vendor = index?.vendors.find(({ id }) => id === first.toLowerCase());
  if (!vendor || second === '') return;
  const document = await load<VendorDocument>(vendor.id).catch(() => undefined);
  if (document) element.replaceChildren(...makeExplanation(document, second, element.dataset));
}

/** The path below the base, decoded; a data file's ending is not part of a code. */
function getSegments(): string[] {
  const path = location.pathname.slice(base.length).replace(/\.(?:json|md)$/, '');
  try {
    return decodeURIComponent(path).split('/').slice(0, 2);
  } catch {
    return [];
  }
}

async function load<T>(name: string): Promise<T> {
  const response = await fetch(`${base}api/v1/${name}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as T;
}

function makeExplanation(
  { id, name, product, url, codes, fallback }: VendorDocument,
  code: string,
  { repository = '' }: DOMStringMap,
): HTMLElement[] {
  const title = make('h1', `${product} has no code ${code} here`);
  const text = make('p', `The catalog of ${name} does not list it. It may be new, or mistyped.`);
  const range = getFallback(code, fallback);
  const says = range && make('p', `Of codes from ${range.from} to ${range.to}, ${name} says: `);
  says?.append(make('q', range?.says ?? ''));
  const nearest = getNearest(code, codes, SUGGESTIONS);
  const list = make('ul', '');
  list.className = 'elsewhere';
  for (const entry of nearest) {
    const item = list.appendChild(make('li', ''));
    item.append(makeLink(entry.url, `${product} ${entry.code}`));
    item.append(`: ${entry.message ?? entry.description ?? entry.key ?? ''}`);
  }
  const near = nearest.length > 0 ? [make('h2', 'The nearest codes'), list] : [];
  const all = make('p', '');
  all.append(makeLink(url, `All ${codes.length} codes of ${product}`));
  const report = repository && makeReport(repository, id, code);
  return [title, text, says, ...near, all, report].filter(
    (element) => element instanceof HTMLElement,
  );
}

function makeReport(repository: string, vendor: string, code: string): HTMLElement {
  const query = new URLSearchParams({
    title: `${vendor}: code ${code} is not listed`,
    body: `Vendor: ${vendor}\nCode: ${code}\n\nWhere is it documented?\n`,
  });
  const paragraph = make('p', 'Is it a real code? ');
  paragraph.append(makeLink(`${repository}/issues/new?${query.toString()}`, 'Report it'));
  return paragraph;
}

function makeLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
