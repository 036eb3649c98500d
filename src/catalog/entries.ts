import type { CodeData } from '../schemas/code.ts';
import { PROBLEMS } from '../schemas/note.ts';
import type { NoteData, ProblemName } from '../schemas/note.ts';
import type { VendorData } from '../schemas/vendor.ts';
import { getCodeId } from './catalog.ts';
import type { Vendor } from './catalog.ts';
import { getNotePath, placeNoteLinks } from './note-links.ts';
import type { Verdict } from './facets.ts';
import { getPagePath, getProblemPath, getProblemSlug } from './paths.ts';
import type { CodePlace } from './paths.ts';
import { getMoved, getPages, getPinnedSlugs } from './published-path.ts';
import type { MovedPath, PublishedPath } from './published-path.ts';
import type { CatalogReading, VendorFolder } from './reading.ts';
import { makeSlugs } from './slug.ts';

/** What a content folder holds, entry by entry: each is an entry of one of Astro's collections. */
export interface CatalogEntries {
  /** By its id, the name of its folder. */
  vendors: readonly Entry<VendorEntryData>[];
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

/** What is said of a vendor, and the ids that it had before. */
export interface VendorEntryData extends VendorData {
  formerIds?: string[] | undefined;
}

/** A code string that a code had before, or the same at a vendor whose id was another; its old path. */
export interface FormerCode {
  path: string;
  code: string;
}

/** What the vendor says of a code, and where it stands. */
export interface CodeEntryData extends CodeData {
  vendor: Reference<'vendors'>;
  /** Path segment below the vendor. */
  slug: string;
  /** Path segment below `/code/`. */
  numberSlug: string;
  /** The same of each of its numbers on a system that is not the code itself, by the number. */
  systemSlugs?: Record<string, string> | undefined;
  /** Position in the vendor's order, from 0. */
  position: number;
  former?: FormerCode[] | undefined;
  /** What we say of it in single words where there is no note. */
  facets?: Verdict | undefined;
  /** Whether it has no page of its own: its row on the vendor's page is its address. */
  isRow?: true | undefined;
}

export interface NoteEntry extends Entry<NoteData> {
  /**
   * Markdown below the front matter, without white space around it; links to other notes are paths of
   * their pages. Astro's store does without.
   */
  body?: string | undefined;
}

/** Makes an entry of everything that was read, in the order in which the catalog has it. */
export function makeEntries({ vendors, published }: CatalogReading): CatalogEntries {
  const folders = vendors.toSorted((a, b) =>
    compareVendors({ ...a.vendor, id: a.id }, { ...b.vendor, id: b.id }),
  );
  const strings = new Set(folders.flatMap(({ codes }) => codes.flatMap(getNumberStrings)));
  const numberSlugs = makeSlugs(strings, getPinnedSlugs(published, 'code'));
  const moved = Map.groupBy(getMoved(published), ({ movedTo }) => movedTo);
  const pages = getPages(published);
  const codes = folders.flatMap((folder) =>
    makeCodes(folder, {
      pinned: getPinnedSlugs(published, folder.id),
      numberSlugs,
      moved,
      pages,
    }),
  );
  return {
    vendors: folders.map(({ id, vendor }) => ({ id, data: addFormerIds(id, vendor, moved) })),
    codes,
    notes: placeAllLinks(folders.flatMap(makeNotes), codes),
    problems: makeProblems(folders, published),
  };
}

/** Vendors stand by their product's name; behind them standards, the most usual first. */
export function compareVendors(a: Ordered, b: Ordered): number {
  if (a.kind !== b.kind) return a.kind === 'standard' ? 1 : -1;
  if (a.kind === 'standard' && a.usual !== b.usual) return b.usual - a.usual;
  return a.product.localeCompare(b.product, 'en') || (a.id < b.id ? -1 : 1);
}

type Ordered = Pick<Vendor, 'id' | 'kind' | 'usual' | 'product'>;

/** The strings by which people call a code: its own, then its numbers on systems. */
function getNumberStrings({ code, numbers = {} }: CodeData): string[] {
  return [...new Set([code, ...Object.values(numbers)])];
}

/** What was published of codes, and what their strings are called in paths. */
interface PublishedCodes {
  pinned: ReadonlyMap<string, string>;
  numberSlugs: ReadonlyMap<string, string>;
  moved: MovedPaths;
  /** Paths at which pages were published. */
  pages: ReadonlySet<string>;
}

function makeCodes(
  folder: VendorFolder,
  { pinned, numberSlugs, moved, pages }: PublishedCodes,
): Entry<CodeEntryData>[] {
  const { id, codes } = folder;
  const slugs = makeSlugs(
    codes.map(({ code }) => code),
    pinned,
  );
  // One object for all of them, which Astro's store writes once.
  const vendor = { collection: 'vendors', id } as const;
  return codes.map((code, position) => {
    const slug = slugs.get(code.code) ?? '';
    const numberSlug = numberSlugs.get(code.code) ?? '';
    const former = moved.get(getPagePath(id, slug))?.map((line) => makeFormer(line, code));
    const [, ...others] = getNumberStrings(code);
    const systemSlugs = Object.fromEntries(
      others.map((number) => [number, numberSlugs.get(number) ?? '']),
    );
    const place = {
      vendor,
      slug,
      numberSlug,
      position,
      ...(others.length > 0 && { systemSlugs }),
      ...(former && { former }),
      ...(folder.facets.has(code.code) && { facets: folder.facets.get(code.code) }),
      ...(isRow(folder, slug, pages) && { isRow: true as const }),
    };
    return { id: getCodeId(id, slug), data: { ...code, ...place } };
  });
}

/** Whether a code has no page, by its vendor's `pages`: a page that was published stays. */
function isRow({ id, vendor, notes }: VendorFolder, slug: string, pages: ReadonlySet<string>) {
  return vendor.pages === 'noted' && !notes.has(slug) && !pages.has(getPagePath(id, slug));
}

/** Moved lines by where they lead. */
type MovedPaths = ReadonlyMap<string, readonly MovedPath[]>;

function makeFormer({ path, code }: MovedPath, now: CodeData): FormerCode {
  return { path, code: code ?? now.code };
}

function addFormerIds(id: string, vendor: VendorData, moved: MovedPaths): VendorEntryData {
  const formerIds = moved.get(`/${id}/`)?.map(({ path }) => path.slice(1, -1));
  return formerIds ? { ...vendor, formerIds } : vendor;
}

function makeNotes({ id, notes }: VendorFolder): NoteEntry[] {
  return [...notes].map(([slug, { body, ...data }]) => ({ id: getCodeId(id, slug), data, body }));
}

/** Leads the links from notes to notes to where these are on the site. */
function placeAllLinks(
  notes: readonly NoteEntry[],
  codes: readonly Entry<CodeEntryData>[],
): NoteEntry[] {
  const places = new Map<string, CodePlace>(
    codes.map(({ id, data }) => [id, { ...data, vendor: data.vendor.id }]),
  );
  const getPath = (id: string) => getNotePath(id, places.get(id));
  return notes.map(({ body = '', ...note }) => {
    return { ...note, body: placeNoteLinks(body, note.id, getPath) };
  });
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
