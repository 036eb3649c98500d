import type { IndexedCode, VendorChain } from './data.ts';
import type { LookupIndex } from './lookup-index.ts';

/** What the catalog of a code says of other catalogs' codes that one failure has beside it. */
export function getChains(
  { vendor, code }: Pick<IndexedCode, 'vendor' | 'code'>,
  { vendors }: Pick<LookupIndex, 'vendors'>,
): VendorChain[] {
  const { chains = [] } = vendors.get(vendor) ?? {};
  return chains.filter(({ codes }) => codes === undefined || codes.includes(code));
}
