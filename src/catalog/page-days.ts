import type { Catalog, Code } from './catalog.ts';
import { getNewestDay } from './newest-day.ts';
import {
  getCodePath,
  getNumberPages,
  getNumberPath,
  getProblemPath,
  getVendorPath,
  hasPage,
  VENDORS_PATH,
} from './paths.ts';

/**
 * The day on which what a page says was read last, by its path: `2026-11-20`. It comes from the
 * content, never from the clock; a page that quotes nobody has none.
 */
export function getPageDays(catalog: Catalog): Map<string, string> {
  const { vendors, codes, byProblem } = catalog;
  const newest = getNewestDay(catalog);
  const days: PageDay[] = [
    ['/', newest],
    [VENDORS_PATH, newest],
    ...[...vendors.values()].map((vendor): PageDay => [
      getVendorPath(vendor),
      getNewestDay({ vendors: new Map([[vendor.id, vendor]]) }),
    ]),
    ...[...codes.values()]
      .filter(hasPage)
      .map((code): PageDay => [getCodePath(code), getDay(code)]),
    ...getNumberPages(catalog).map((number): PageDay => [
      getNumberPath(number),
      getLatest(number.codes),
    ]),
    ...[...byProblem].map(([name, list]): PageDay => [getProblemPath(name), getLatest(list)]),
  ];
  return new Map(days.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

type PageDay = [path: string, day: string | undefined];

function getLatest(codes: readonly Code[]): string | undefined {
  return codes.map(getDay).sort().at(-1);
}

function getDay({ sourceData }: Code): string {
  return sourceData.retrieved;
}
