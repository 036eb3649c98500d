import { HTTP_ID } from '../http-id.ts';
import type { VendorFolder } from '../reading.ts';

/**
 * Chooses which catalogs a site of its own begins with: standards and programs, unless it says which.
 * HTTP always stays, since codes of any vendor arrive with a status.
 *
 * @param keep ids, or nothing where nobody has chosen
 * @throws {Error} if one of them is no catalog
 */
export function chooseKept(
  vendors: readonly VendorFolder[],
  keep: readonly string[] | undefined,
): { kept: string[]; gone: string[] } {
  const ids = vendors.map(({ id }) => id);
  const unknown = keep?.filter((id) => !ids.includes(id)) ?? [];
  if (unknown.length > 0)
    throw new Error(`There is no catalog ${unknown.join(', ')}.\n  There are: ${ids.join(', ')}.`);
  const isKept = ({ id, vendor }: VendorFolder) =>
    id === HTTP_ID || (keep?.includes(id) ?? vendor.kind === 'standard');
  const kept = vendors.filter(isKept).map(({ id }) => id);
  return { kept, gone: ids.filter((id) => !kept.includes(id)) };
}
