import type { Code } from './catalog.ts';
import type { Facets } from './facets.ts';

/** Said in place of a note. */
export const NO_NOTE = 'No explanation yet';

/**
 * What is said of a code in single words: by its note or that of its section, or else by the vendor's
 * `facets.yaml`. Undefined of a code that nobody has looked at yet.
 */
export function getFacets({ note, facets }: Pick<Code, 'note' | 'facets'>): Facets | undefined {
  return note ?? facets;
}
