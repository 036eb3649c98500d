import type { Code } from '../../../src/catalog/catalog.ts';
import { formatCount } from '../../../src/catalog/counts.ts';
import { makeLookupIndex } from '../../../src/lookup/index/growing-index.ts';
import type { LookupIndex } from '../../../src/lookup/index/lookup-index.ts';
import { makeLookupData } from '../../../src/lookup/index/make-data.ts';
import { makeLookupFiles } from '../../../src/site/files/all-files.ts';
import { makeGrownCatalog, makeOthers, makeSize } from '../content.ts';
import { tell } from '../report.ts';

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

const made = new Map<number, BenchCatalog>();

/** Makes the catalog with so many codes added; the same one each time. */
export function getBenchCatalog(added: number): BenchCatalog {
  const known = made.get(added);
  if (known) return known;
  tell(`catalog and index with ${formatCount(added, 'code')} added`);
  const others = makeOthers(makeSize(added));
  const catalog = makeGrownCatalog(others);
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

/** `236 codes`, `10,236 codes` */
export function formatSize({ codes }: Pick<BenchCatalog, 'codes'>): string {
  return formatCount(codes.length, 'code');
}

/** What the look-up asks for: `/lookup/index.json` is `index`. */
function getName(path: string): string {
  return path.replace(/^\/lookup\/|\.json$/g, '');
}
