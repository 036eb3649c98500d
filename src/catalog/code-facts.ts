import { getFieldName, getFirstLine } from './answer.ts';
import type { Catalog, Code, Vendor } from './catalog.ts';
import { getMadeNumbers } from './derivations.ts';
import { FACET_LABELS, ORIGIN_LABELS } from './facets.ts';
import { formatPlainText } from './markdown.ts';
import { findStatusPath, getCodePath, getSectionPath, getVendorPath } from './paths.ts';
import { getFixedStatus, getStatusPhrase } from './status.ts';

/** What is known of a code in a few words, under a label: one line of a list. */
export interface Fact {
  label: string;
  /** What stands behind one another. */
  value: readonly FactPart[];
}

/** Plain text, code, a link within the site or out of it, or a date as exactly as it is known. */
export type FactPart =
  | string
  | { code: string }
  | { text: string; path: string }
  | { text: string; url: string }
  | { date: string };

/** Lists where a code belongs, where and how it arrives, and what became of it. */
export function getCodeFacts(code: Code, catalog: Catalog): Fact[] {
  const { vendor, envelope, origin, listedSince, status, replacedBy } = code;
  const replacement = replacedBy && vendor.codes.find((other) => other.code === replacedBy);
  return [
    makeOwnerFact(vendor),
    makeNamesFact(code),
    makeTextsFact(code),
    makeMadeFact(code, catalog),
    envelope && makeFact('Field', [{ code: getFieldName(envelope) }]),
    makeStatusFact(code, catalog),
    origin && makeFact(FACET_LABELS.origin, [ORIGIN_LABELS[origin]]),
    makeSectionFact(code),
    listedSince !== undefined &&
      makeFact('Listed since', [
        { date: listedSince },
        ', later than the document that the catalog was read from',
      ]),
    status !== 'active' && makeFact('State', [status]),
    makeRemovalFact(code),
    replacement &&
      makeFact('Replaced by', [{ text: replacement.code, path: getCodePath(replacement) }]),
  ].filter((fact) => typeof fact === 'object');
}

function makeOwnerFact(vendor: Vendor): Fact {
  const { kind, name, product, api } = vendor;
  const [label, text] = kind === 'standard' ? ['Catalog', product] : ['Vendor', name];
  const path = getVendorPath(vendor);
  // `errno, getaddrinfo and libuv` needs no `errno` before it.
  if (api.includes(text)) return makeFact(label, [{ text: api, path }]);
  return makeFact(label, [{ text, path }, `, ${api}`]);
}

/** The section, and what we say of all its codes, where that does not stand on the page in full. */
function makeSectionFact({ vendor, sectionData, noteSection }: Code): Fact | undefined {
  if (!sectionData) return undefined;
  const { id, title } = sectionData;
  const classNote = noteSection ? undefined : vendor.classNotes.get(id);
  return makeFact(FACET_LABELS.section, [
    { text: title, path: getSectionPath(vendor, id) },
    ...(classNote ? [`: ${formatPlainText(classNote.title)}`] : []),
  ]);
}

function makeNamesFact({ otherKeys = [] }: Code): Fact | undefined {
  if (otherKeys.length === 0) return undefined;
  return makeFact(
    'Also called',
    joinParts(otherKeys.map(({ key, where }) => [{ code: key }, formatWhere(where)])),
  );
}

/** Other texts of a code. One that is the message again, but for its full stop, is not told twice. */
function makeTextsFact({ message: own, otherMessages = [] }: Code): Fact | undefined {
  const others = otherMessages.filter(
    ({ message }) => own === undefined || dropStop(message) !== dropStop(own),
  );
  if (others.length === 0) return undefined;
  return makeFact(
    'Also printed',
    joinParts(
      others.map(({ message, where }) => [{ code: getFirstLine(message) }, formatWhere(where)]),
    ),
  );
}

/** The numbers by which it is reported, and who does so: a shell says 137 for SIGKILL. */
function makeMadeFact(code: Code, catalog: Catalog): Fact | undefined {
  const made = getMadeNumbers(code, catalog);
  if (made.length === 0) return undefined;
  return makeFact(
    'Also reported as',
    joinParts(
      made.map(({ number, says, code: other }) => [
        other ? { text: number, path: getCodePath(other) } : { code: number },
        formatWhere(dropStop(says)),
      ]),
    ),
  );
}

function dropStop(text: string): string {
  return text.replace(/\.$/, '');
}

function formatWhere(where: string | undefined): string {
  return where === undefined ? '' : ` (${where})`;
}

function joinParts(items: readonly (readonly FactPart[])[]): FactPart[] {
  return items
    .flatMap((parts, i) => (i === 0 ? parts : [', ', ...parts]))
    .filter((part) => part !== '');
}

function makeStatusFact({ http, vendor, envelope }: Code, catalog: Catalog): Fact | undefined {
  if (http !== undefined) {
    const text = [http, getStatusPhrase(http, catalog)].filter(Boolean).join(' ');
    return makeFact(FACET_LABELS.http, [makeStatusPart(http, text, catalog)]);
  }
  const fixed = getFixedStatus(vendor);
  if (fixed === undefined) return undefined;
  return makeFact(FACET_LABELS.http, [
    makeStatusPart(fixed, String(fixed), catalog),
    ' for success and failure',
    ...makeSourceParts(vendor, envelope?.source),
    '; a gateway may answer otherwise',
  ]);
}

function makeStatusPart(status: number, text: string, catalog: Catalog): FactPart {
  const path = findStatusPath(status, catalog);
  return path === undefined ? text : { text, path };
}

/** Until when it was listed, as far as anybody looked, and where. */
function makeRemovalFact({ removedSince, sourceData }: Code): Fact | undefined {
  if (removedSince === undefined) return undefined;
  const { title, url, retrieved } = sourceData;
  return makeFact('Listed until', [
    { date: retrieved },
    ', in ',
    url === undefined ? title : { text: title, url },
    '; first found missing: ',
    { date: removedSince },
  ]);
}

function makeSourceParts({ sources }: Vendor, id: string | undefined): FactPart[] {
  const source = sources.find((other) => other.id === id);
  if (!source) return [];
  const { title, url } = source;
  return [', says the ', url === undefined ? title : { text: title, url }];
}

function makeFact(label: string, value: readonly FactPart[]): Fact {
  return { label, value };
}
