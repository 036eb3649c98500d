import type { PublishedPath } from './published.ts';

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
