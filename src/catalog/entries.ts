import type { CodeData } from '../schemas/code.ts';
import { PROBLEMS } from '../schemas/note.ts';
import type { NoteData, ProblemName } from '../schemas/note.ts';
import type { VendorData } from '../schemas/vendor.ts';
import { getCodeId } from './catalog.ts';
import type { Vendor } from './catalog.ts';
import { getProblemPath, getProblemSlug } from './paths.ts';
import { getPinnedSlugs } from './published-path.ts';
import type { PublishedPath } from './published-path.ts';
import type { CatalogReading, VendorFolder } from './reading.ts';
import { makeSlugs } from './slug.ts';

/** What a content folder holds, entry by entry: each is an entry of one of Astro's collections. */
export interface CatalogEntries {
  /** By its id, the name of its folder. */
  vendors: readonly Entry<VendorData>[];
  /** By `<vendor>/<slug>`, in the vendor's order. */
  codes: readonly Entry<CodeEntryData>[];
  /** By the id of its code. */
  notes: readonly NoteEntry[];
  /** By its path segment: a kind of problem that has a page. */
  problems: readonly Entry<{ name: ProblemName }>[];
}

/** A thing of its own in the catalog. Astro's entries have more fields. */
export interface Entry<Data> {
  /** Unique among its kind, and permanent. */
  id: string;
  data: Data;
}

/** An entry that another one names. */
export interface Reference<Kind extends keyof CatalogEntries> {
  collection: Kind;
  id: string;
}

/** What the vendor says of a code, and where it stands. */
export interface CodeEntryData extends CodeData {
  vendor: Reference<'vendors'>;
  /** Path segment below the vendor. */
  slug: string;
  /** Path segment below `/code/`. */
  numberSlug: string;
  /** Position in the vendor's order, from 0. */
  position: number;
}

export interface NoteEntry extends Entry<NoteData> {
  /** Markdown below the front matter, without white space around it. Astro's store does without. */
  body?: string | undefined;
}

/** Makes an entry of everything that was read, in the order in which the catalog has it. */
export function makeEntries({ vendors, published }: CatalogReading): CatalogEntries {
  const folders = vendors.toSorted((a, b) =>
    compareVendors({ ...a.vendor, id: a.id }, { ...b.vendor, id: b.id }),
  );
  const strings = new Set(folders.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const numberSlugs = makeSlugs(strings, getPinnedSlugs(published, 'code'));
  return {
    vendors: folders.map(({ id, vendor }) => ({ id, data: vendor })),
    codes: folders.flatMap((folder) =>
      makeCodes(folder, { pinned: getPinnedSlugs(published, folder.id), numberSlugs }),
    ),
    notes: folders.flatMap(makeNotes),
    problems: makeProblems(folders, published),
  };
}

/** Vendors stand by their product's name, standards last. */
export function compareVendors(a: Ordered, b: Ordered): number {
  if (a.kind !== b.kind) return a.kind === 'standard' ? 1 : -1;
  return a.product.localeCompare(b.product, 'en') || (a.id < b.id ? -1 : 1);
}

type Ordered = Pick<Vendor, 'id' | 'kind' | 'product'>;

function makeCodes(
  { id, codes }: VendorFolder,
  {
    pinned,
    numberSlugs,
  }: { pinned: ReadonlyMap<string, string>; numberSlugs: ReadonlyMap<string, string> },
): Entry<CodeEntryData>[] {
  const slugs = makeSlugs(
    codes.map(({ code }) => code),
    pinned,
  );
  // One object for all of them, which Astro's store writes once.
  const vendor = { collection: 'vendors', id } as const;
  return codes.map((code, position) => {
    const slug = slugs.get(code.code) ?? '';
    const numberSlug = numberSlugs.get(code.code) ?? '';
    return { id: getCodeId(id, slug), data: { ...code, vendor, slug, numberSlug, position } };
  });
}

function makeNotes({ id, notes }: VendorFolder): NoteEntry[] {
  return [...notes].map(([slug, { body, ...data }]) => ({ id: getCodeId(id, slug), data, body }));
}

/** Kinds that occur, and those with a published page, which keep it: in the order of the list. */
function makeProblems(folders: readonly VendorFolder[], published: readonly PublishedPath[]) {
  const notes = folders.flatMap((folder) => [...folder.notes.values()]);
  const names = new Set(notes.map(({ problem }) => problem));
  const paths = new Set(published.map(({ path }) => path));
  return PROBLEMS.filter((name) => names.has(name) || paths.has(getProblemPath(name))).map(
    (name) => ({ id: getProblemSlug(name), data: { name } }),
  );
}
