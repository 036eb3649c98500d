import type { Catalog } from './catalog.ts';

/** The day on which the newest source of a catalog was read, `2026-11-20`; none in an empty one. */
export function getNewestDay({ vendors }: Pick<Catalog, 'vendors'>): string | undefined {
  const days = [...vendors.values()].flatMap(({ sources }) =>
    sources.map(({ retrieved }) => retrieved),
  );
  return days.sort().at(-1);
}
