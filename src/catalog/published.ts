import type { Catalog, CodeNumber } from './catalog.ts';
import { getCodePath, getNumberPath, getProblemPath, getVendorPath } from './paths.ts';

/** Name of the list of all paths ever published, in the content folder. */
export const PUBLISHED_FILE = 'published.txt';

/** A path that was published once, and so answers for ever. */
export interface PublishedPath {
  /** From the site's root, without its base: `/hyper/10/`. */
  path: string;
  /** The code string behind it; absent for pages that are no code's. */
  code?: string;
  /** Line of the list, from 1. */
  line: number;
}

/** Formats a line of `published.txt`. */
export function formatPublished({ path, code }: Omit<PublishedPath, 'line'>): string {
  return code === undefined ? path : `${path} ${JSON.stringify(code)}`;
}

/** The paths of vendors, codes, numbers and problems that the list does not hold yet, in catalog order. */
export function getPathsToPublish(
  { vendors, numbers, byProblem }: Catalog,
  published: readonly PublishedPath[],
): Omit<PublishedPath, 'line'>[] {
  const known = new Set(published.map(({ path }) => path));
  const paths = [...vendors.values()].flatMap((vendor) => [
    { path: getVendorPath(vendor) },
    ...vendor.codes.map((code) => ({ path: getCodePath(code), code: code.code })),
  ]);
  const problems = [...byProblem.keys()].map((name) => ({ path: getProblemPath(name) }));
  const all = [...paths, ...[...numbers.values()].map(makeNumberPath), ...problems];
  return all.filter(({ path }) => !known.has(path));
}

function makeNumberPath(number: CodeNumber): { path: string; code: string } {
  return { path: getNumberPath(number), code: number.code };
}
