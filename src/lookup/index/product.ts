import type { LookupIndex } from './lookup-index.ts';

/** The product of a vendor by its id, as people call it. */
export function getProduct(vendor: string, { vendors }: Pick<LookupIndex, 'vendors'>): string {
  return vendors.get(vendor)?.product ?? vendor;
}
