import { getFacets } from '../catalog/code-facets.ts';
import type { Catalog, Code, Vendor } from '../catalog/catalog.ts';
import { ACTOR_LABELS, OUTCOME_LABELS, RETRY_LABELS } from '../catalog/facets.ts';
import { formatPlainText } from '../catalog/markdown.ts';
import { PROBLEM_KINDS } from '../catalog/problem-kinds.ts';
import type { Note, ProblemName } from '../schemas/note.ts';
import type { Section } from '../schemas/section.ts';
import { getVendorTitle } from '../catalog/vendor-title.ts';
import {
  getCodePath,
  getProblemPath,
  getSectionPath,
  getVendorPath,
  hasPage,
} from '../catalog/paths.ts';
import { formatSectionName } from '../catalog/section-words.ts';

/** A page as the full-text index takes it in. */
export interface SearchRecord {
  /** Address without the base, which the browser adds. */
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Makes the records of all vendors, codes and problems. The text is English or near it: one index
 * serves all.
 */
export function* makeSearchRecords({ vendors, byProblem }: Catalog): Generator<SearchRecord> {
  for (const vendor of vendors.values()) {
    yield makeVendorRecord(vendor);
    for (const section of vendor.sections) {
      const note = vendor.classNotes.get(section.id);
      if (note) yield makeSectionRecord(vendor, section, note);
    }
    for (const code of vendor.codes.filter(hasPage)) yield makeCodeRecord(code);
  }
  for (const name of byProblem.keys()) yield makeProblemRecord(name);
}

function makeVendorRecord(vendor: Vendor): SearchRecord {
  const { name, product, api, summary, aliases } = vendor;
  return {
    url: getVendorPath(vendor),
    content: [name, product, api, ...aliases, summary].join('. '),
    language: 'en',
    meta: { title: getVendorTitle(vendor), vendor: api },
    filters: { vendor: [getVendorTitle(vendor)] },
  };
}

/** The note on a section, which its codes do not repeat, and its codes that have no page. */
function makeSectionRecord(vendor: Vendor, section: Section, note: Note): SearchRecord {
  const rows = vendor.codes.filter((code) => code.section === section.id && !hasPage(code));
  const title = `${vendor.product}: ${formatSectionName(section, vendor)}`;
  return {
    url: getSectionPath(vendor, section.id),
    content: [section.heading, formatNoteText(note), title, ...rows.map(formatRow)]
      .filter(Boolean)
      .join('\n'),
    language: 'en',
    meta: { title, vendor: vendor.name },
    filters: { vendor: [getVendorTitle(vendor)] },
  };
}

function formatNoteText({ title, body }: Note): string {
  return `${formatPlainText(title)}\n${formatPlainText(body)}`;
}

function formatRow(code: Code): string {
  return [code.code, ...getTexts(code), ...getOtherTexts(code)].filter(Boolean).join(' ');
}

/** What the vendor says of a code. */
function getTexts({ message, description, key }: Code): (string | undefined)[] {
  const text = description === undefined ? undefined : formatPlainText(description);
  return [message, text, key];
}

/** What it is called and printed as elsewhere. */
function getOtherTexts({ otherKeys = [], otherMessages = [], numbers = {} }: Code): string[] {
  return [
    ...otherKeys.map((other) => other.key),
    ...otherMessages.map((other) => other.message),
    ...new Set(Object.values(numbers)),
  ];
}

function makeProblemRecord(name: ProblemName): SearchRecord {
  const { title, meaning, todo } = PROBLEM_KINDS[name];
  return {
    url: getProblemPath(name),
    content: [title, name, meaning, formatPlainText(todo)].join('\n'),
    language: 'en',
    meta: { title, vendor: 'Problem', key: name },
    filters: { problem: [title] },
  };
}

function makeCodeRecord(code: Code): SearchRecord {
  const { vendor, key, note, noteSection, http } = code;
  const facets = getFacets(code);
  const title = `${vendor.product} ${code.code}`;
  const noteText = note && !noteSection ? formatNoteText(note) : undefined;
  return {
    url: encodeURI(getCodePath(code)),
    content: [...getTexts(code), ...getOtherTexts(code), noteText, title, http && `HTTP ${http}`]
      .filter(Boolean)
      .join('\n'),
    language: 'en',
    meta: { title, vendor: vendor.name, code: code.code, ...(key && { key }) },
    filters: {
      vendor: [getVendorTitle(vendor)],
      ...(http && { http: [String(http)] }),
      ...(facets && { outcome: [OUTCOME_LABELS[facets.outcome]] }),
      ...(facets?.problem && { problem: [PROBLEM_KINDS[facets.problem].title] }),
      ...(facets?.retry && { retry: [RETRY_LABELS[facets.retry]] }),
      ...(facets?.actor && { actor: [ACTOR_LABELS[facets.actor]] }),
    },
  };
}
