import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Catalog, Code } from '../../../src/catalog/catalog.ts';
import { formatNumber } from '../../../src/catalog/counts.ts';
import { getCodePath } from '../../../src/catalog/paths.ts';
import { makeBenchSite } from '../bench-site.ts';
import { makeGrownCatalog, makeOthers, makeSize } from '../content.ts';
import { formatTable } from '../report.ts';

/** What is added to today's vendors: few others, and many. */
const SIZES = [makeSize(20, 5), makeSize(2000, 500)] as const;

/** Builds sites of few and of many vendors and compares the pages that both have. */
export function compareVendors(): string {
  const sites = SIZES.map((size) => makeBenchSite(size));
  const others = makeOthers(SIZES[1]);
  const added = new Set(others.map(({ id }) => id));
  const pages = [...pickPages(makeGrownCatalog(others), added), { name: 'home page', path: '/' }];
  return formatTable(
    ['HTML, bytes (brotli)', ...SIZES.map(({ vendors }) => `${vendors} more vendors`), 'the same'],
    pages.map(({ name, path }) => {
      const files = sites.map(({ folder }) => readFileSync(join(folder, path, 'index.html')));
      const sizes = files.map(
        (file) => `${formatNumber(file.length)} (${formatNumber(brotliCompressSync(file).length)})`,
      );
      const isSame = files.every((file) => files[0]?.equals(file));
      return [name, ...sizes, isSame ? 'byte for byte' : 'no'];
    }),
  );
}

/** Of today's vendors: a code that nobody else has, and the one that most others have. */
function pickPages({ numbers }: Catalog, added: ReadonlySet<string>) {
  const isOurs = ({ vendor }: Code) => !added.has(vendor.id);
  const shared = [...numbers.values()]
    .filter(({ codes }) => codes.some(isOurs))
    .toSorted((a, b) => a.codes.length - b.codes.length);
  return [shared[0], shared.at(-1)].flatMap((number) => {
    const code = number?.codes.find(isOurs);
    if (!number || !code) return [];
    const path = getCodePath(code);
    return { name: `${path.slice(1, -1)}, which ${formatOthers(number.codes.length - 1)}`, path };
  });
}

function formatOthers(count: number): string {
  return count === 0 ? 'nobody else has' : `${count} of the others have too`;
}
