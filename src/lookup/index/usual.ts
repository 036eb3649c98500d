import type { LookupIndex } from './lookup-index.ts';

/** How usual a catalog is that does not say so; a vendor never does. */
const USUAL = 5;

/** How often the bare codes of a catalog are met, from 1 to 9. */
export function getUsual(id: string, { vendors }: Pick<LookupIndex, 'vendors'>): number {
  return vendors.get(id)?.usual ?? USUAL;
}
