import type { CodeClass } from '../catalog/code-class.ts';
import { isForAddress } from '../box/address.ts';
import { makeClassWords } from '../box/class-words.ts';
import { make, makeForeign, makePageLink, makePhrase, makeRetry } from '../box/elements.ts';
import { makeVisible } from '../box/visible-text.ts';
import { getReferencePath } from '../catalog/paths.ts';
import { getReportAddress } from '../catalog/repository.ts';
import { getFallback, getNearest } from '../catalog/nearest.ts';
import { isSaying } from '../catalog/saying.ts';
import { hasSecret } from '../secrets/has-secret.ts';
import type { CodeRecord } from '../exports/code-record.ts';
import type { IndexDocument } from '../exports/index-document.ts';
import type { VendorDocument } from '../exports/vendor-document.ts';
import type { UnknownClass } from '../lookup/result.ts';
import { getSiteName } from '../text/site-name.ts';

/** Reads the address that was not found and says what can be said of it. */

const SUGGESTIONS = 6;

/** Characters shown of a code that is in no catalog. */
const MAX_CODE = 40;

/** Characters shown of what a code is. */
const MAX_SUMMARY = 100;

const base = import.meta.env.BASE_URL;
const place = document.querySelector<HTMLElement>('[data-not-found]');

if (place) start(place);

function start(element: HTMLElement) {
  explain(element).catch(() => {
    const line = make(
      'p',
      'The list of catalogs could not be loaded, so nobody knows whether one of them has this code. ',
    );
    line.append(
      makeRetry(() => {
        line.remove();
        start(element);
      }),
    );
    element.append(line);
  });
}

async function explain(element: HTMLElement) {
  const [first = '', second = ''] = getSegments();
  if (first === '' || second === '') return;
  const { vendors } = await load<IndexDocument>('index');
  const vendor = vendors.find(({ id }) => id === first.toLowerCase());
  if (!vendor) {
    element.append(makeSearchLink(second));
    return;
  }
  const document = await load<VendorDocument>(vendor.id);
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
  if (isRow(entry)) return makeRow(entry, vendor);
  const text = make('p', 'You probably want ', makeCodeLink(entry, vendor), makeSummary(entry));
  return [make('h1', 'There is no page at this address'), text];
}

/** A code that has no page: what is known of it, and where its row is. */
function makeRow(entry: CodeRecord, vendor: VendorDocument): HTMLElement[] {
  const { note } = entry;
  const title = make('h1', `${vendor.product} `, makeForeign(entry.code));
  const way = make('p', 'It is a row of its catalog: ', makeCodeLink(entry, vendor));
  way.append(makeSummary(entry));
  const words = note ? [make('p', `${getSiteName()} says: `, ...makePhrase(note.title))] : [];
  return [title, way, ...words];
}

/** Data that were kept before do not say it. */
function isRow({ hasPage }: Partial<Pick<CodeRecord, 'hasPage'>>): boolean {
  return hasPage === false;
}

function makeExplanation(
  vendor: VendorDocument,
  code: string,
  { report: template = '' }: DOMStringMap,
): HTMLElement[] {
  const { id, product, codes } = vendor;
  const title = make('h1', `${product} has no code `, makeForeign(code, MAX_CODE), ' here');
  const text = make('p', 'It may be new, or mistyped.');
  const found = getFallback(code, getClasses(vendor));
  const says = found ? makeClassWords(found, true) : [];
  const all = make('p', makePageLink(`/${id}/`, `All ${codes.length} codes of ${product}`));
  const report = makeReport(template, id, code);
  return [title, text, ...says, ...makeNearest(code, vendor), all, ...report];
}

/** What sources say of classes of codes, and we do; data that were kept before may lack patterns. */
function getClasses(document: VendorDocument): UnknownClass[] {
  const { fallback = [], fallbackPatterns = [] } = document as Partial<VendorDocument>;
  const { id, product, name, kind } = document;
  const vendor = { id, product, name, ...(kind === 'standard' && { isStandard: true as const }) };
  return [...fallbackPatterns, ...fallback].map((found) => {
    const { section } = found;
    const note = document.sections.find((one) => one.id === section)?.note;
    const { title } = note ?? {};
    return Object.assign({ says: found.says, vendor }, getCodes(found), {
      ...(section && { section }),
      ...(title !== undefined && { title }),
    });
  });
}

/** Of which codes words are. */
function getCodes(
  found: VendorDocument['fallback'][number] | VendorDocument['fallbackPatterns'][number],
): CodeClass {
  return 'pattern' in found ? { pattern: found.pattern } : { from: found.from, to: found.to };
}

function makeNearest(code: string, vendor: VendorDocument): HTMLElement[] {
  const nearest = getNearest(code, vendor.codes, SUGGESTIONS);
  if (nearest.length === 0) return [];
  const items = nearest.map((entry) => make('li', makeCodeLink(entry, vendor), makeSummary(entry)));
  const list = make('ul', ...items);
  list.className = 'elsewhere';
  return [make('h2', 'The nearest codes'), list];
}

/** Without a link where the text is too long for one, or may be a secret. */
function makeSearchLink(text: string): HTMLElement {
  const paragraph = make('p', 'No catalog here has that name. ');
  if (!isForAddress(text)) return paragraph;
  const link = make('a', 'Look for ', makeForeign(text, MAX_CODE), ' in all of them');
  link.href = `${base}?${new URLSearchParams({ q: text }).toString()}`;
  paragraph.append(link);
  return paragraph;
}

function makeCodeLink(entry: CodeRecord, { id, product }: VendorDocument) {
  const { code, slug } = entry;
  const path = getReferencePath({ vendor: id, slug, ...(isRow(entry) && { isRow: true }) });
  return makePageLink(path, `${product} `, makeForeign(code));
}

function makeSummary({ message, description, descriptionMarkdown, key }: CodeRecord): HTMLElement {
  const summary = message ?? (isSaying(descriptionMarkdown) ? description : null) ?? key ?? '';
  return summary === '' ? make('span') : make('span', ': ', makeForeign(summary, MAX_SUMMARY));
}

/** None for what may be a secret: an issue is public. */
function makeReport(template: string, vendor: string, code: string): HTMLElement[] {
  if (template === '' || code.length > MAX_CODE || hasSecret(code)) return [];
  const link = make('a', 'Report it');
  link.href = getReportAddress(template, { code: makeVisible(code), vendor });
  return [make('p', 'Is it a real code? ', link)];
}
