import type { Code, Vendor } from './catalog.ts';
import type { Section } from '../schemas/section.ts';

/**
 * What a section of a catalog is called in a sentence: `class 23, Integrity constraint violation`, where
 * all its codes begin with its id; or else `section Network`.
 */
export function formatSection({ id, title }: Section, vendor: Pick<Vendor, 'codes'>): string {
  const [first] = vendor.codes.filter(({ section }) => section === id);
  if (!first || !isClass(id, vendor)) return `section ${title}`;
  return `class ${first.code.slice(0, id.length)}, ${title}`;
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

function isClass(id: string, { codes }: Pick<Vendor, 'codes'>): boolean {
  return codes
    .filter(({ section }) => section === id)
    .every(({ code }) => code.toLowerCase().startsWith(id) && code.length > id.length);
}
