import type { Catalog, Code, CodeNumber } from './catalog.ts';
import {
  getNumberPages,
  getNumberPath,
  getPagePath,
  getProblemPath,
  getVendorPath,
  hasPage,
} from './paths.ts';
import type { PublishedPath } from './published-path.ts';

/**
 * The paths of vendors, codes, numbers and problems that the list does not hold yet, in catalog order;
 * also that of a row which has become a page.
 */
export function getPathsToPublish(
  catalog: Catalog,
  published: readonly PublishedPath[],
): Omit<PublishedPath, 'line'>[] {
  const { vendors, byProblem } = catalog;
  const known = new Map(published.map((line) => [line.path, line]));
  const paths = [...vendors.values()].flatMap((vendor) => [
    { path: getVendorPath(vendor) },
    ...vendor.codes.map(makeCodePath),
  ]);
  const problems = [...byProblem.keys()].map((name) => ({ path: getProblemPath(name) }));
  const all: Omit<PublishedPath, 'line'>[] = [
    ...paths,
    ...getNumberPages(catalog).map(makeNumberPath),
    ...problems,
  ];
  return all.filter(({ path, isRow }) => {
    const line = known.get(path);
    return !line || (line.isRow && !line.movedTo && !isRow);
  });
}

function makeCodePath(code: Code): Omit<PublishedPath, 'line'> {
  const path = getPagePath(code.vendor.id, code.slug);
  return { path, code: code.code, ...(!hasPage(code) && { isRow: true }) };
}

function makeNumberPath(number: CodeNumber): { path: string; code: string } {
  return { path: getNumberPath(number), code: number.code };
}
