import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { makeCatalog } from '../../../src/catalog/make-catalog.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { getCodePath } from '../../../src/catalog/paths.ts';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { makeOthers } from '../bench-catalog.ts';
import { buildBenchSite } from '../bench-site.ts';
import { formatTable } from '../report.ts';
import { formatCount } from '../statistics.ts';

/** Numbers of vendors that are added to today's. */
const VENDORS = [5, 500];

const CODES_PER_VENDOR = 4;

/** Builds sites of few and of many vendors and compares the pages that both have. */
export function compareVendors(): string {
  const sites = VENDORS.map((vendors) => ({
    vendors,
    folder: buildBenchSite(vendors * CODES_PER_VENDOR, vendors),
  }));
  const { reading: real } = readCatalog('content');
  const others = makeOthers(Math.max(...VENDORS) * CODES_PER_VENDOR, Math.max(...VENDORS));
  const largest = makeCatalog({ ...real, vendors: [...real.vendors, ...others] });
  const ids = new Set(real.vendors.map(({ id }) => id));
  const pages = [
    ...pickPages(largest, ids).map(({ name, path }) => ({ name, path })),
    { name: 'home page', path: '/' },
  ];
  return formatTable(
    ['HTML, bytes (brotli)', ...sites.map(({ vendors }) => `${vendors} more vendors`), 'the same'],
    pages.map(({ name, path }) => {
      const files = sites.map(({ folder }) => readFileSync(join(folder, path, 'index.html')));
      const sizes = files.map(
        (file) => `${formatCount(file.length)} (${formatCount(brotliCompressSync(file).length)})`,
      );
      const isSame = files.every((file) => files[0]?.equals(file));
      return [name, ...sizes, isSame ? 'byte for byte' : 'no'];
    }),
  );
}

/** Of today's vendors: a code that nobody else has, and the one that most others have. */
function pickPages({ numbers }: Catalog, ids: ReadonlySet<string>) {
  const shared = [...numbers.values()]
    .filter(({ codes }) => codes.some(({ vendor }) => ids.has(vendor.id)))
    .toSorted((a, b) => a.codes.length - b.codes.length);
  return [shared[0], shared.at(-1)].flatMap((number) => {
    const code = number?.codes.find(({ vendor }) => ids.has(vendor.id));
    if (!number || !code) return [];
    const others = number.codes.length - 1;
    const path = getCodePath(code);
    return { name: `${path.slice(1, -1)}, which ${formatOthers(others)}`, path };
  });
}

function formatOthers(count: number): string {
  return count === 0 ? 'nobody else has' : `${count} of the others have too`;
}
