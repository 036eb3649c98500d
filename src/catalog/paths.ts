import type { ProblemName } from '../schemas/note.ts';
import type { Catalog, Code, CodeNumber, Vendor } from './catalog.ts';
import { HTTP_ID } from './http-id.ts';

/** Where every vendor is listed. */
export const VENDORS_PATH = '/vendors/';

/** Paths of the URL contract, from the site's root and without its base. Slugs are not yet encoded. */
export function getVendorPath({ id }: Pick<Vendor, 'id'>): string {
  return `/${id}/`;
}

/** The codes of one section, in the table of the vendor's page; below its heading, if that has one. */
export function getSectionPath(
  vendor: Pick<Vendor, 'id'> & { classNotes: Pick<Vendor['classNotes'], 'size'> },
  section: string,
): string {
  const anchor = vendor.classNotes.size > 0 ? getSectionAnchor(section) : ':codes';
  return `${getVendorPath(vendor)}?section=${section}#${anchor}`;
}

/** The heading of a section in the table of the vendor's page. No slug of a code begins with a colon. */
export function getSectionAnchor(section: string): string {
  return `:section-${section}`;
}

/** Whether a code has a page of its own, and beside it its data. Any other is a row of its vendor's page. */
export function hasPage({ isRow }: Pick<Code, 'isRow'>): boolean {
  return !isRow;
}

/** Where a code is found: its page, or its row on the page of its vendor. */
export function getCodePath({ vendor, slug, isRow }: Code): string {
  return getReferencePath({ vendor: vendor.id, slug, isRow });
}

/** The same for a code of which only the vendor's id is at hand, as in an answer of the look-up. */
export function getReferencePath({ vendor, slug, isRow }: CodePlace): string {
  return isRow ? getRowPath(vendor, slug) : getPagePath(vendor, slug);
}

/** What tells where a code is found. */
export interface CodePlace {
  /** The vendor's id. */
  vendor: string;
  slug: string;
  isRow?: true | undefined;
}

/** The path of a code's page, which names the code in lists whether it has a page or not. */
export function getPagePath(vendor: string, slug: string): string {
  return `/${vendor}/${slug}/`;
}

/** The row of a code on its vendor's page, which every code has. */
export function getRowPath(vendor: string, slug: string): string {
  return `${getVendorPath({ id: vendor })}#${slug}`;
}

/**
 * Whether a code string has a page under `/code/`: not one that only codes without a page have, all
 * of one vendor; its page has them.
 */
export function hasNumberPage({ codes }: Pick<CodeNumber, 'codes'>): boolean {
  return codes.some(hasPage) || new Set(codes.map(({ vendor }) => vendor)).size > 1;
}

/** The code strings that have a page, in their order. */
export function getNumberPages({ numbers }: Pick<Catalog, 'numbers'>): CodeNumber[] {
  return [...numbers.values()].filter(hasNumberPage);
}

export function getNumberPath({ slug }: Pick<CodeNumber, 'slug'>): string {
  return `/code/${slug}/`;
}

/** The page of an HTTP status; undefined where no catalog lists it. */
export function findStatusPath(
  status: number,
  { vendors }: Pick<Catalog, 'vendors'>,
): string | undefined {
  const found = vendors.get(HTTP_ID)?.codes.find(({ code }) => code === String(status));
  return found && getCodePath(found);
}

/** A kind of problem, across all vendors: `/problem/not-found/`. */
export function getProblemPath(problem: ProblemName): string {
  return `/problem/${getProblemSlug(problem)}/`;
}

/** The path segment of a kind of problem: `not-found` for `NOT_FOUND`. */
export function getProblemSlug(problem: ProblemName): string {
  return problem.toLowerCase().replaceAll('_', '-');
}

/** A code's data, as JSON or as Markdown. */
export function getTwinPath({ vendor, slug }: Code, type: 'json' | 'md'): string {
  return `/${vendor.id}/${slug}.${type}`;
}

/** All of a vendor's codes as data, in the form that an ending of file names tells. */
export function getVendorDataPath({ id }: Pick<Vendor, 'id'>, ending = 'json'): string {
  return `/api/v1/${id}.${ending}`;
}

/**
 * Puts the base before a path and encodes it for use in an address:
 * `/v/名前/`, `/retcode/` → `/retcode/v/%E5%90%8D%E5%89%8D/`.
 */
export function makeHref(path: string, base: string): string {
  return encodeURI(`${base.replace(/\/$/, '')}${path}`);
}
