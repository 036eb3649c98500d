import type { Vendor } from '../catalog/catalog.ts';
import { getVendorDataPath } from '../catalog/paths.ts';
import { getClassName, getModuleName } from './constants/file-names.ts';

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
  /** What the file has to be called where it is used, if that is not what its address says. */
  savedAs?: 'class' | 'module';
}

/** Sources have no type of their own that is registered, or one that browsers would run. */
const SOURCE = 'text/plain';

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
  {
    id: 'xlsx',
    label: 'Excel',
    holds: 'the same table for spreadsheets, every code a text',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    id: 'typescript',
    label: 'TypeScript',
    holds: 'a constant for each code, and what to do with it',
    ending: 'ts',
    mediaType: SOURCE,
  },
  {
    id: 'python',
    label: 'Python',
    holds: 'the same as a module',
    ending: 'py',
    mediaType: SOURCE,
    savedAs: 'module',
  },
  { id: 'go', label: 'Go', holds: 'the same as a package', ending: 'go', mediaType: SOURCE },
  {
    id: 'java',
    label: 'Java',
    holds: 'the same as a class',
    ending: 'java',
    mediaType: SOURCE,
    savedAs: 'class',
  },
  {
    id: 'csharp',
    label: 'C#',
    holds: 'the same as a class',
    ending: 'cs',
    mediaType: SOURCE,
    savedAs: 'class',
  },
  {
    id: 'php',
    label: 'PHP',
    holds: 'the same as a class',
    ending: 'php',
    mediaType: SOURCE,
    savedAs: 'class',
  },
  {
    id: 'problems',
    label: 'Problem details',
    holds: 'an object to answer with for each failure (RFC 9457)',
    ending: 'problems.json',
    mediaType: 'application/json',
  },
  {
    id: 'responses',
    label: 'OpenAPI',
    holds: 'responses to refer to from the description of an API',
    ending: 'responses.json',
    mediaType: 'application/json',
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** The path of a vendor's file, from the site's root and without its base: `/api/v1/hyper.csv`. */
export function getFormatPath(vendor: Pick<Vendor, 'id'>, { ending }: Format): string {
  return getVendorDataPath(vendor, ending);
}

/**
 * The name under which to save a vendor's file: `hyper.csv`. Java asks for that of the class, and Python for
 * one without hyphens.
 */
export function getFileName(vendor: Pick<Vendor, 'id'>, { ending, savedAs }: Format): string {
  if (savedAs === undefined) return `${vendor.id}.${ending}`;
  const name = savedAs === 'class' ? getClassName(vendor) : getModuleName(vendor);
  return `${name}.${ending}`;
}
