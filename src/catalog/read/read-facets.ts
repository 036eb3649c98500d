import { facetsSchema } from '../../schemas/facets.ts';
import type { FacetsData } from '../../schemas/facets.ts';
import type { Problem } from './problem.ts';
import { readList } from './read-list.ts';
import type { ListReading } from './read-list.ts';

/** Name of a vendor's table of what is said in single words of codes without a note. */
export const FACETS_FILE = 'facets.yaml';

export type FacetsReading = ListReading<FacetsData>;

/** Reads `facets.yaml`, which need not be there. */
export function readFacets(file: string, problems: Problem[]): FacetsReading {
  return readList(file, problems, facetsSchema, {
    fields: { codes: ['[].code'] },
    fix: 'List codes, each beginning with "- code: …" and "outcome: …" below it, or remove the file.',
  });
}
