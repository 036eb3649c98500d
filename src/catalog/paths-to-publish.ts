import type { Catalog, CodeNumber } from './catalog.ts';
import { getCodePath, getNumberPath, getProblemPath, getVendorPath } from './paths.ts';
import type { PublishedPath } from './published-path.ts';

/** The paths of vendors, codes, numbers and problems that the list does not hold yet, in catalog order. */
export function getPathsToPublish(
  { vendors, numbers, byProblem }: Catalog,
  published: readonly PublishedPath[],
): Omit<PublishedPath, 'line'>[] {
  const known = new Set(published.map(({ path }) => path));
  const paths = [...vendors.values()].flatMap((vendor) => [
    { path: getVendorPath(vendor) },
    ...vendor.codes.map((code) => ({ path: getCodePath(code), code: code.code })),
  ]);
  const problems = [...byProblem.keys()].map((name) => ({ path: getProblemPath(name) }));
  const all = [...paths, ...[...numbers.values()].map(makeNumberPath), ...problems];
  return all.filter(({ path }) => !known.has(path));
}

function makeNumberPath(number: CodeNumber): { path: string; code: string } {
  return { path: getNumberPath(number), code: number.code };
}
