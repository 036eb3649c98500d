import type { Verdict } from '../../catalog/facets.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';

/** A standard's code is a success where our note on it tells of no failure: `301`, `250`. */
export function isSuccess(
  { isSuccess: isWell, vendor, verdict }: IndexedCode,
  { vendors }: Pick<LookupIndex, 'vendors'>,
): boolean {
  const isStandard = vendors.get(vendor)?.isStandard === true;
  return isWell ?? (isStandard && verdict !== undefined && !isFailure(verdict));
}

function isFailure({ outcome }: Verdict): boolean {
  return outcome === 'failure' || outcome === 'unclear';
}
