import { getPinnedSlugs } from '../published-path.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import { makeSlugs } from '../slug.ts';
import { getNearestWord } from '../read/suggestion.ts';
import type { Content, Readings } from './rule.ts';

/** The code strings of a vendor, in its order. */
export function getCodes({ codes }: VendorReading): string[] {
  return codes.entries.flatMap(({ data }) => data.code ?? []);
}

/** The same and the numbers that they have on systems: each has a page. */
export function getNumberStrings(reading: VendorReading): string[] {
  const numbers = reading.codes.entries.flatMap(({ data }) => Object.values(data.numbers ?? {}));
  return [...getCodes(reading), ...numbers.filter((number) => number !== undefined)];
}

/** Makes the slugs of all vendors' codes, by the vendor's id: code → slug. */
export function makeAllSlugs({ readings, published }: Readings): Content['slugs'] {
  return new Map(
    readings.map((reading) => [
      reading.id,
      makeSlugs(new Set(getCodes(reading)), getPinnedSlugs(published, reading.id)),
    ]),
  );
}

/** The slugs of a vendor's codes: code → slug. */
export function getSlugs({ id }: VendorReading, { slugs }: Content): ReadonlyMap<string, string> {
  return slugs.get(id) ?? new Map<string, string>();
}

/** The slug that the name of a note was meant to be, where it is none: `ERR_X` → `err_x`. */
export function getMeantSlug(name: string, slugs: ReadonlyMap<string, string>): string | undefined {
  return slugs.get(name) ?? getNearestWord(name, [...slugs.values()]);
}
