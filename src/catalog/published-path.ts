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
  /** Line of the list, from 1. */
  line: number;
}

/** Formats a line of `published.txt`. */
export function formatPublished({ path, code, movedTo }: Omit<PublishedPath, 'line'>): string {
  const own = code === undefined ? path : `${path} ${JSON.stringify(code)}`;
  return movedTo === undefined ? own : `${own} -> ${movedTo}`;
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
