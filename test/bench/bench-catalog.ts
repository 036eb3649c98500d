import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import type { Code } from '../../src/catalog/catalog.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import type { VendorFolder } from '../../src/catalog/reading.ts';
import { makeLookupIndex } from '../../src/lookup/index/growing-index.ts';
import type { LookupIndex } from '../../src/lookup/index/lookup-index.ts';
import { makeLookupData } from '../../src/lookup/index/make-data.ts';
import { makeLookupFiles } from '../../src/site/files/all-files.ts';
import { makeSyntheticVendors } from '../support/synthetic.ts';
import { tell } from './report.ts';
import { formatCount } from './statistics.ts';

/** Today's catalogs with codes of other vendors mixed in. */
export interface BenchCatalog {
  /** How many were added. */
  added: number;
  codes: readonly Code[];
  /** The code strings of the added vendors. */
  addedStrings: ReadonlySet<string>;
  /** The whole index in memory. */
  index: LookupIndex;
  /** The files of the index as JSON, by their paths without the ending. */
  files: ReadonlyMap<string, string>;
}

/** Codes of an added vendor, on average. */
const CODES_PER_VENDOR = 100;

const made = new Map<number, BenchCatalog>();

/** Makes the catalog with so many codes added; the same one each time. */
export function getBenchCatalog(added: number): BenchCatalog {
  const known = made.get(added);
  if (known) return known;
  tell(`catalog and index of ${formatCount(added)} added codes`);
  const { reading: real } = readCatalog('content');
  const others = makeOthers(added);
  const catalog = makeCatalog({ ...real, vendors: [...real.vendors, ...others] });
  const bench: BenchCatalog = {
    added,
    codes: [...catalog.vendors.values()].flatMap(({ codes }) => codes),
    addedStrings: new Set(others.flatMap(({ codes }) => codes.map(({ code }) => code))),
    index: makeLookupIndex(makeLookupData(catalog)),
    files: new Map(
      Array.from(makeLookupFiles(catalog), ({ path, content }) => [getName(path), content]),
    ),
  };
  made.set(added, bench);
  return bench;
}

/** What the look-up asks for: `/lookup/index.json` is `index`. */
function getName(path: string): string {
  return path.replace(/^\/lookup\/|\.json$/g, '');
}

/** Makes so many codes of vendors that do not exist. */
export function makeOthers(
  codes: number,
  vendors = Math.max(1, Math.round(codes / CODES_PER_VENDOR)),
): VendorFolder[] {
  if (codes === 0) return [];
  return makeSyntheticVendors({ codes, vendors, seed: 1 });
}

/** `230 codes`, `10,230 codes` */
export function formatSize({ codes }: Pick<BenchCatalog, 'codes'>): string {
  return `${formatCount(codes.length)} codes`;
}
