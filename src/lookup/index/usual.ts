import type { LookupIndex } from './lookup-index.ts';

/** How usual a standard is that does not say so, and a vendor: as usual as the most usual standard. */
const STANDARD = 5;
const VENDOR = 9;

/** How often the bare codes of a catalog are met, from 1 to 9. */
export function getUsual(id: string, { vendors }: Pick<LookupIndex, 'vendors'>): number {
  const vendor = vendors.get(id);
  return vendor?.isStandard ? (vendor.usual ?? STANDARD) : VENDOR;
}
