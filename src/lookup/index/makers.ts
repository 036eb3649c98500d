import type { Numbering } from '../../schemas/numbering.ts';
import type { IndexedVendor, Printer } from './data.ts';

/** A catalog by whose arithmetic numbers are made that are hardly there by chance: `0xD0000022`. */
export interface Maker extends Required<Pick<Printer, 'vendor' | 'derived'>> {
  numbering?: Numbering;
}

/** From here on a number is hardly there by chance. */
const LEAST = 0x1000000n;

/** What a vendor makes of the numbers of codes, where these are hardly there by chance. */
export function getMakers({ id, derived = [], numbering }: IndexedVendor): Maker[] {
  const rules = derived.filter(({ from }) => BigInt(from) >= LEAST);
  return rules.length === 0
    ? []
    : [{ vendor: id, derived: rules, ...(numbering && { numbering }) }];
}

/** Adds catalogs to those that are known, each of which is there once. */
export function addMakers(known: Maker[], makers: readonly Maker[]): void {
  for (const maker of makers)
    if (!known.some(({ vendor }) => vendor === maker.vendor)) known.push(maker);
}
