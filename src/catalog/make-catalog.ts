import type { Envelope } from '../schemas/envelope.ts';
import { PROBLEMS } from '../schemas/note.ts';
import type { Note } from '../schemas/note.ts';
import type { Section } from '../schemas/section.ts';
import { getCodeId, getSystems } from './catalog.ts';
import type { Catalog, Code, CodeNumber, NumberUse, Vendor } from './catalog.ts';
import { getClassNoteSlug } from './class-notes.ts';
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
  const vendor: Vendor & { codes: Code[] } = { ...data, id, codes: [] };
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
        envelope: findEnvelope(code, data.envelopes),
        ...findNote(codeId, vendor, sectionData, notes),
      };
    });
  return vendor;
}

/** The note on a code, or else that on its section. */
function findNote(
  codeId: string,
  vendor: Pick<Vendor, 'id'>,
  section: Section | undefined,
  notes: ReadonlyMap<string, Note>,
): Pick<Code, 'note' | 'noteId' | 'noteSection'> {
  const own = notes.get(codeId);
  const sectionId = section && getCodeId(vendor.id, getClassNoteSlug(section.id));
  const inherited = sectionId === undefined ? undefined : notes.get(sectionId);
  return own || !inherited || sectionId === undefined
    ? { note: own, noteId: codeId, noteSection: undefined }
    : { note: inherited, noteId: sectionId, noteSection: section };
}

/** The envelope that names the code, or else its section, or else the one that names nothing. */
function findEnvelope({ code, section }: CodeEntryData, envelopes: readonly Envelope[]) {
  return (
    envelopes.find(({ codes }) => codes?.includes(code)) ??
    envelopes.find(({ sections }) => section !== undefined && sections?.includes(section)) ??
    envelopes.find(({ codes, sections }) => !codes && !sections)
  );
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
