import type { Catalog, CodeNumber } from '../../catalog/catalog.ts';
import { hasNumberPage } from '../../catalog/paths.ts';

/** The code strings that several codes have, which the file to carry lists. */
export function getSharedNumbers({ numbers }: Catalog): CodeNumber[] {
  return [...numbers.values()].filter((number) => number.codes.length > 1 && hasNumberPage(number));
}
