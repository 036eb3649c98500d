import type { VendorFolder } from '../../src/catalog/reading.ts';
import { makeEntries } from './synthetic/entries.ts';
import { makeNames, MAX_NAMES } from './synthetic/names.ts';
import { makeNotes } from './synthetic/notes.ts';
import { makeProfile } from './synthetic/profile.ts';
import type { Position } from './synthetic/profile.ts';
import { makeRandom } from './synthetic/random.ts';
import { makeSyntheticData, makeVendorId } from './synthetic/vendor-data.ts';

/** Tells the chance of notes from that of codes. */
const NOTES = 1;

/** How much of other vendors' codes to make. */
export interface SyntheticSize {
  /** All together; each vendor has at least one. */
  codes: number;
  vendors: number;
  seed: number;
}

/**
 * Makes `codes` codes in `vendors` vendors that do not exist, as a collection of real APIs would have
 * them, each with a note; the same seed makes the same ones. No text, key or telling code is one of a
 * vendor in the catalogs of the fixture, and where an answer looks like one of theirs, no code in it is.
 *
 * @throws {RangeError} if there are more vendors than codes, or than names for them
 */
export function makeSyntheticVendors({ codes, vendors, seed }: SyntheticSize): VendorFolder[] {
  if (vendors > codes) throw new RangeError(`${codes} codes are too few for ${vendors} vendors.`);
  if (vendors > MAX_NAMES) throw new RangeError(`There are names for ${MAX_NAMES} vendors only.`);
  const sizes = makeSizes({ codes, vendors, seed });
  return makeNames(vendors, seed).map((word, index) =>
    makeFolder(word, sizes[index] ?? 1, { index, seed }),
  );
}

function makeFolder(word: string, size: number, position: Position): VendorFolder {
  const profile = makeProfile(position);
  const id = makeVendorId(profile, word);
  const codes = makeEntries(profile, size);
  const vendor = makeSyntheticData(profile, { id, codes });
  // From a chance of their own, so that notes can change without the codes.
  const notes = makeNotes(profile, codes, makeRandom(position.seed, position.index, NOTES));
  return { id, vendor, codes, notes, facets: new Map() };
}

/** Divides the codes unevenly: some vendors have a handful, some ten times as many as others. */
function makeSizes({ codes, vendors, seed }: SyntheticSize): number[] {
  const random = makeRandom(seed, vendors);
  const weights = Array.from({ length: vendors }, () => 0.1 + random.next() ** 2);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  // What is shared out is what is left once each vendor has one.
  const ends = weights.map(
    (
      (sum) => (weight) =>
        (sum += weight)
    )(0),
  );
  const rounded = ends.map((end) => Math.round((end / whole) * (codes - vendors)));
  return rounded.map((end, i) => 1 + end - (rounded[i - 1] ?? 0));
}
