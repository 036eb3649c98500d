import type { Code, Vendor } from './catalog.ts';
import type { Section } from '../schemas/section.ts';

/**
 * What a section of a catalog is called in a sentence: `class 23, Integrity constraint violation`, where
 * all its codes begin with its id; or else `section Network`.
 */
export function formatSection(section: Section, vendor: Pick<Vendor, 'codes'>): string {
  const start = getStart(section, vendor);
  if (start === undefined) return `section ${section.title}`;
  return `class ${start}, ${getTitle(section, start)}`;
}

/** The same where it stands by itself: `23 Integrity constraint violation`, `Network`. */
export function formatSectionName(section: Section, vendor: Pick<Vendor, 'codes'>): string {
  const start = getStart(section, vendor);
  return start === undefined ? section.title : `${start} ${getTitle(section, start)}`;
}

/** The sections of a vendor that have codes, with these, in its order. */
export function groupBySection({ sections, codes }: Vendor): SectionGroup[] {
  const groups = Map.groupBy(codes, ({ section }) => section);
  return [
    ...sections.map((section) => ({ section, codes: groups.get(section.id) ?? [] })),
    { section: undefined, codes: codes.filter(({ sectionData }) => !sectionData) },
  ].filter((group) => group.codes.length > 0);
}

/** Codes that stand in one section, or in none. */
export interface SectionGroup {
  section: Section | undefined;
  codes: readonly Code[];
}

type Starts = ReadonlyMap<string | undefined, string | undefined>;

/** By the codes of a vendor: each of them asks. */
const starts = new WeakMap<Vendor['codes'], Starts>();

/** What all codes of a section begin with, if that is its id. */
function getStart({ id }: Section, { codes }: Pick<Vendor, 'codes'>): string | undefined {
  const known = starts.get(codes) ?? findStarts(codes);
  starts.set(codes, known);
  return known.get(id);
}

function findStarts(codes: Vendor['codes']): Starts {
  const groups = Map.groupBy(codes, ({ section }) => section);
  return new Map([...groups].map(([id, own]) => [id, id && findStart(id, own)]));
}

/** Names of several words, as `terminal_reader_busy`, make no class. */
function findStart(id: string, own: Vendor['codes']): string | undefined {
  const isClass = own.every(
    ({ code }) => code.toLowerCase().startsWith(id) && !['', '_'].includes(code.charAt(id.length)),
  );
  return isClass ? own[0]?.code.slice(0, id.length) : undefined;
}

/** A title without the beginning that is said before it. */
function getTitle({ title }: Section, start: string): string {
  return title.startsWith(`${start} `) ? title.slice(start.length + 1) : title;
}
