import type { Code, Vendor } from './catalog.ts';
import { getFacets } from './code-facets.ts';

/** The codes of a vendor that say that a call did not fail. */
export function getUnfailing({ codes }: Vendor): Code[] {
  return codes.filter((code) => {
    const facets = getFacets(code);
    return facets !== undefined && !['failure', 'unclear'].includes(facets.outcome);
  });
}

/** The codes that come with an HTTP status of success and yet are none. */
export function getMisleading({ codes }: Vendor): Code[] {
  return codes.filter((code) => {
    const { http } = code;
    const facets = getFacets(code);
    const isFine = http !== undefined && http >= 200 && http < 300;
    return isFine && facets !== undefined && facets.outcome !== 'success';
  });
}
