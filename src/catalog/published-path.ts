/** Name of the list of all paths ever published, in the content folder. */
export const PUBLISHED_FILE = 'published.txt';

/** A path that was published once, and so answers for ever. */
export interface PublishedPath {
  /** From the site's root, without its base: `/hyper/10/`. */
  path: string;
  /** The code string behind it; absent for pages that are no code's. */
  code?: string;
  /** The path that its page has now; the old one answers by forwarding there. */
  movedTo?: string;
  /** Whether it was published as a row of its vendor's page: `/win32/#1317` for `/win32/1317/`. */
  isRow?: true;
  /** Line of the list, from 1. */
  line: number;
}

/** Formats a line of `published.txt`. */
export function formatPublished({
  path,
  code,
  movedTo,
  isRow,
}: Omit<PublishedPath, 'line'>): string {
  const own = [path, code === undefined ? '' : JSON.stringify(code), isRow ? ROW : '']
    .filter(Boolean)
    .join(' ');
  return movedTo === undefined ? own : `${own} -> ${movedTo}`;
}

/** Behind the code of a line: it was published as a row, and there is no page at the path. */
export const ROW = 'row';

/** The paths of a list at which there are pages. */
export function getPages(published: readonly PublishedPath[]): Set<string> {
  return new Set(
    published.flatMap(({ path, movedTo, isRow }) =>
      movedTo === undefined && !isRow ? [path] : [],
    ),
  );
}

/** A path that has moved. */
export type MovedPath = PublishedPath & { movedTo: string };

/** The paths of a list that have moved. */
export function getMoved(published: readonly PublishedPath[]): MovedPath[] {
  return published.filter((line): line is MovedPath => line.movedTo !== undefined);
}

/** The slugs that published paths below a first segment pin: code → slug. */
export function getPinnedSlugs(
  published: readonly PublishedPath[],
  segment: string,
): Map<string, string> {
  const prefix = `/${segment}/`;
  return new Map(
    published.flatMap(({ path, code }): [string, string][] =>
      code !== undefined && path.startsWith(prefix) ? [[code, path.slice(prefix.length, -1)]] : [],
    ),
  );
}
