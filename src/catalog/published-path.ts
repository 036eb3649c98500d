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
