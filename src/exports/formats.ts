import type { Vendor } from '../catalog/catalog.ts';
import { getVendorDataPath } from '../catalog/paths.ts';

/** A form in which all codes of a vendor can be taken away, as one file. */
export interface Format {
  id: string;
  /** For people: what a link to it says. */
  label: string;
  /** What its file is, in a few words. */
  holds: string;
  /** Of its address: `/api/v1/<vendor>.<ending>`. */
  ending: string;
  mediaType: string;
}

/** Every format there is, in the order in which they are offered. */
export const FORMATS = [
  {
    id: 'json',
    label: 'JSON',
    holds: 'all that is known of the vendor and its codes',
    ending: 'json',
    mediaType: 'application/json',
  },
  {
    id: 'csv',
    label: 'CSV',
    holds: 'a row for each code',
    ending: 'csv',
    mediaType: 'text/csv',
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** The path of a vendor's file, from the site's root and without its base: `/api/v1/hyper.csv`. */
export function getFormatPath(vendor: Pick<Vendor, 'id'>, { ending }: Format): string {
  return getVendorDataPath(vendor, ending);
}

/** The name under which to save a vendor's file: `hyper.csv`. */
export function getFileName({ id }: Pick<Vendor, 'id'>, { ending }: Format): string {
  return `${id}.${ending}`;
}
