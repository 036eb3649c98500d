import type { Envelope } from '../schemas/envelope.ts';
import { PROBLEMS } from '../schemas/note.ts';
import type { Note } from '../schemas/note.ts';
import type { Section } from '../schemas/section.ts';
import { getSystems } from './catalog.ts';
import type { Catalog, Code, CodeNumber, NumberUse, Vendor } from './catalog.ts';
import { getClassNoteId } from './class-notes.ts';
import { compareVendors } from './entries.ts';
import type {
  CatalogEntries,
  CodeEntryData,
  Entry,
  NoteEntry,
  VendorEntryData,
} from './entries.ts';

/**
 * Relates the entries of a catalog, in whatever order they come: sections, sources, envelopes, notes,
 * the same code elsewhere, codes by status and by kind of problem.
 */
export function makeCatalog(entries: CatalogEntries): Catalog {
  const notes = new Map(entries.notes.map((entry) => [entry.id, makeNote(entry)]));
  const codesByVendor = Map.groupBy(entries.codes, ({ data }) => data.vendor.id);
  const vendors = entries.vendors
    .map((entry) => makeVendor(entry, { codes: codesByVendor.get(entry.id) ?? [], notes }))
    .sort(compareVendors);
  const codes = vendors.flatMap((vendor) => vendor.codes);
  return {
    vendors: new Map(vendors.map((vendor) => [vendor.id, vendor])),
    codes: new Map(codes.map((code) => [code.id, code])),
    numbers: makeNumbers(codes),
    byStatus: Map.groupBy(codes.filter(hasStatus), ({ http }) => http),
    byProblem: groupByProblem(codes, entries.problems),
  };
}

function makeNote({ data, body = '' }: NoteEntry): Note {
  return { ...data, body };
}

function makeVendor(
  { id, data }: Entry<VendorEntryData>,
  { codes, notes }: { codes: readonly Entry<CodeEntryData>[]; notes: ReadonlyMap<string, Note> },
): Vendor {
  const sections = new Map(data.sections.map((section) => [section.id, section]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const [firstSource] = data.sources;
  if (!firstSource) throw new Error(`${id} has no source`);
  const classNotes = new Map(
    data.sections.flatMap((section) => {
      const note = notes.get(getClassNoteId(id, section.id));
      return note ? [[section.id, note] as const] : [];
    }),
  );
  const inherited = new Map(
    [...classNotes].map(([section, note]) => [section, makeInherited(note)]),
  );
  const vendor: Vendor & { codes: Code[] } = { ...data, id, codes: [], classNotes };
  vendor.codes = codes
    .toSorted((a, b) => a.data.position - b.data.position)
    .map(({ id: codeId, data: code }) => {
      const sectionData = sections.get(code.section ?? '');
      return {
        ...code,
        id: codeId,
        vendor,
        sectionData,
        sourceData: sources.get(code.source ?? '') ?? firstSource,
        ...findEnvelopes(code, data.envelopes),
        ...findNote(codeId, vendor, { section: sectionData, notes, inherited }),
      };
    });
  return vendor;
}

/** What codes inherit of the note on their section: not what was different before in the section. */
function makeInherited(note: Note): Note {
  return { ...note, history: [] };
}

interface Notes {
  section: Section | undefined;
  /** By the id of their codes. */
  notes: ReadonlyMap<string, Note>;
  /** By the id of the section. */
  inherited: ReadonlyMap<string, Note>;
}

/** The note on a code, or else that on its section. */
function findNote(
  id: string,
  vendor: Pick<Vendor, 'id'>,
  { section, notes, inherited }: Notes,
): Pick<Code, 'note' | 'noteId' | 'noteSection'> {
  const own = notes.get(id);
  const ofSection = section && inherited.get(section.id);
  return own || !ofSection
    ? { note: own, noteId: id, noteSection: undefined }
    : { note: ofSection, noteId: getClassNoteId(vendor.id, section.id), noteSection: section };
}

/**
 * The envelope that names the code, or else its section, or else the one that names nothing: of a
 * standard there may be several of these.
 */
function findEnvelopes(
  { code, section }: CodeEntryData,
  envelopes: readonly Envelope[],
): Pick<Code, 'envelope' | 'otherEnvelopes'> {
  const own =
    envelopes.find(({ codes }) => codes?.includes(code)) ??
    envelopes.find(({ sections }) => section !== undefined && sections?.includes(section));
  if (own) return { envelope: own, otherEnvelopes: [] };
  const [envelope, ...otherEnvelopes] = envelopes.filter(
    ({ codes, sections }) => !codes && !sections,
  );
  return { envelope, otherEnvelopes };
}

/** Every string by which a code is called, and every number that a code has on a system. */
function makeNumbers(codes: readonly Code[]): Map<string, CodeNumber> {
  const all = codes.flatMap((code) => [
    { string: code.code, slug: code.numberSlug, code, systems: [] },
    ...Object.entries(code.systemSlugs ?? {}).map(([string, slug]) => {
      return { string, slug, code, systems: getSystems(code, string) };
    }),
  ]);
  return new Map(
    [...Map.groupBy(all, ({ slug }) => slug)].map(([slug, group]) => {
      const uses = group.map(({ code, systems }): NumberUse => ({ code, systems }));
      const string = group[0]?.string ?? '';
      return [slug, { code: string, slug, codes: uses.map(({ code }) => code), uses }];
    }),
  );
}

/** In the order of the list, whatever order they come in. */
function groupByProblem(codes: readonly Code[], problems: CatalogEntries['problems']) {
  const groups = Map.groupBy(codes, ({ note }) => note?.problem);
  const kinds = new Set(problems.map(({ data }) => data.name));
  const names = PROBLEMS.filter((name) => kinds.has(name));
  return new Map(names.map((name) => [name, groups.get(name) ?? []]));
}

function hasStatus(code: Code): code is Code & { http: number } {
  return code.http !== undefined;
}
