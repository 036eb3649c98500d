import { cpSync } from 'node:fs';
import { makeEntries } from '../../src/catalog/entries.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import type { VendorFolder } from '../../src/catalog/reading.ts';
import { makeSyntheticVendors } from '../support/synthetic.ts';
import { writeVendorFolders } from '../support/write-vendor-folders.ts';
import { moveAside } from './aside.ts';

/** How much is added to today's catalogs. */
export interface CatalogSize {
  codes: number;
  vendors: number;
}

/** Codes of a made-up vendor on average, unless something else is asked for. */
export const CODES_PER_VENDOR = 100;

/** Which vendors are made up: the same ones in all that is measured. */
const SEED = 1;

/** A size of so many codes. */
export function makeSize(
  codes: number,
  vendors = Math.max(1, Math.round(codes / CODES_PER_VENDOR)),
): CatalogSize {
  return { codes, vendors: codes === 0 ? 0 : vendors };
}

/** Makes the vendors that are added. */
export function makeOthers(size: CatalogSize): VendorFolder[] {
  return size.codes === 0 ? [] : makeSyntheticVendors({ ...size, seed: SEED });
}

/** Relates today's vendors and others. */
export function makeGrownCatalog(others: readonly VendorFolder[]): Catalog {
  const { reading: real } = readCatalog('content');
  return makeCatalog(makeEntries({ ...real, vendors: [...real.vendors, ...others] }));
}

/**
 * Writes today's catalogs and others into a content folder.
 *
 * @returns the folder
 */
export function writeContent(size: CatalogSize): string {
  const folder = `.cache/bench/content-${size.codes}-${size.vendors}`;
  moveAside(folder);
  cpSync('content', folder, { recursive: true });
  writeVendorFolders(folder, makeOthers(size));
  return folder;
}
