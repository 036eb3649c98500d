import { getPinnedSlugs } from '../published-slugs.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import { makeSlugs } from '../slug.ts';
import type { Content } from './index.ts';

/** The code strings of a vendor, in its order. */
export function getCodes({ codes }: VendorReading): string[] {
  return codes.entries.flatMap(({ data }) => data.code ?? []);
}

/** The slugs of a vendor's codes: code → slug. */
export function getSlugs(reading: VendorReading, { published }: Content): Map<string, string> {
  return makeSlugs(new Set(getCodes(reading)), getPinnedSlugs(published, reading.id));
}
