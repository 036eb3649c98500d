import { getReportAddress } from '../catalog/repository.ts';
import { getFallback, getNearest } from '../catalog/nearest.ts';
import { shorten } from '../catalog/shorten.ts';
import type { CodeRecord } from '../exports/code-record.ts';
import type { IndexDocument } from '../exports/index-document.ts';
import type { VendorDocument } from '../exports/vendor-document.ts';

/** Reads the address that was not found and says what can be said of it. */

const SUGGESTIONS = 6;

/** Characters shown of a code that is in no catalog. */
const MAX_CODE = 40;

const base = import.meta.env.BASE_URL;
const place = document.querySelector<HTMLElement>('[data-not-found]');

if (place) void explain(place);

async function explain(element: HTMLElement) {
  const [first = '', second = ''] = getSegments();
  if (first === '' || second === '') return;
  const index = await load<IndexDocument>('index').catch(() => undefined);
  const vendor = index?.vendors.find(({ id }) => id === first.toLowerCase());
  if (!vendor) {
    element.append(makeSearchLink(second));
    return;
  }
  const document = await load<VendorDocument>(vendor.id).catch(() => undefined);
  if (!document) return;
  const meant = findMeant(second, document.codes);
  element.replaceChildren(
    ...(meant
      ? makeDirection(meant, document)
      : makeExplanation(document, second, element.dataset)),
  );
}

/** The path below the base, decoded; a data file's ending is not part of a code. */
function getSegments(): string[] {
  const path = location.pathname.slice(base.length).replace(/(?:\.(?:json|md))?\/?$/, '');
  try {
    return decodeURIComponent(path)
      .split('/')
      .map((segment) => segment.trim());
  } catch {
    return [];
  }
}

/** The code that an address means which is only written otherwise: in upper case, by its key. */
function findMeant(text: string, codes: readonly CodeRecord[]): CodeRecord | undefined {
  const slug = text.toLowerCase();
  return (
    codes.find(({ code }) => code === text) ??
    codes.find((entry) => entry.slug === slug || entry.key?.toLowerCase() === slug)
  );
}

async function load<T>(name: string): Promise<T> {
  const response = await fetch(`${base}api/v1/${name}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as T;
}

function makeDirection(entry: CodeRecord, vendor: VendorDocument): HTMLElement[] {
  const text = make('p', 'You probably want ');
  text.append(makeCodeLink(entry, vendor), `: ${entry.message ?? entry.description ?? ''}`);
  return [make('h1', 'There is no page at this address'), text];
}

function makeExplanation(
  vendor: VendorDocument,
  code: string,
  { repository = '' }: DOMStringMap,
): HTMLElement[] {
  const { id, name, product, codes, fallback } = vendor;
  const title = make('h1', `${product} has no code ${shorten(code, MAX_CODE)} here`);
  const text = make('p', 'It may be new, or mistyped.');
  const range = getFallback(code, fallback);
  const says = range && make('p', `Of codes from ${range.from} to ${range.to}, ${name} says: `);
  says?.append(make('q', range?.says ?? ''));
  const all = make('p', '');
  all.append(makeLink(`/${id}/`, `All ${codes.length} codes of ${product}`));
  const report = repository && makeReport(repository, id, code);
  return [title, text, says, ...makeNearest(code, vendor), all, report].filter(
    (element) => element instanceof HTMLElement,
  );
}

function makeNearest(code: string, vendor: VendorDocument): HTMLElement[] {
  const nearest = getNearest(code, vendor.codes, SUGGESTIONS);
  if (nearest.length === 0) return [];
  const list = make('ul', '');
  list.className = 'elsewhere';
  for (const entry of nearest) {
    const item = list.appendChild(make('li', ''));
    item.append(makeCodeLink(entry, vendor));
    item.append(`: ${entry.message ?? entry.description ?? entry.key ?? ''}`);
  }
  return [make('h2', 'The nearest codes'), list];
}

function makeSearchLink(text: string): HTMLElement {
  const paragraph = make('p', 'No catalog here has that name. ');
  const query = new URLSearchParams({ q: text }).toString();
  paragraph.append(makeLink(`/?${query}`, `Look for ${shorten(text, MAX_CODE)} in all of them`));
  return paragraph;
}

function makeCodeLink({ code, slug }: CodeRecord, { id, product }: VendorDocument) {
  return makeLink(`/${id}/${encodeURIComponent(slug)}/`, `${product} ${code}`);
}

function makeReport(repository: string, vendor: string, code: string): HTMLElement {
  const paragraph = make('p', 'Is it a real code? ');
  const link = makeLink('/', 'Report it');
  link.href = getReportAddress(repository, { code, vendor });
  paragraph.append(link);
  return paragraph;
}

/** A link to a path of this site, wherever the site is: the data's own addresses may be another's. */
function makeLink(path: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = base + path.slice(1);
  link.textContent = text;
  return link;
}

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
