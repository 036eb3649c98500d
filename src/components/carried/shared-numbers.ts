import type { Catalog, CodeNumber } from '../../catalog/catalog.ts';
import { getNumberPages } from '../../catalog/paths.ts';

/** The code strings that several codes have, which the file to carry lists. */
export function getSharedNumbers(catalog: Catalog): CodeNumber[] {
  return getNumberPages(catalog).filter(({ codes }) => codes.length > 1);
}
