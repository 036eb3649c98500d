import type { Vendor } from '../../catalog/catalog.ts';

/** What the constants of a vendor are called as a class: `KraEtimsCodes`. */
export function getClassName(vendor: Pick<Vendor, 'id'>): string {
  const words = getWords(vendor).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Codes`;
}

/**
 * What they are called as a module: `kra_etims_codes`. The last word keeps it apart from the modules of
 * Python itself: one called `http` would hide the language's own.
 */
export function getModuleName(vendor: Pick<Vendor, 'id'>): string {
  return `${getWords(vendor).join('_')}_codes`;
}

/** What they are called as a package of Go, which has no signs: `kraetimscodes`. */
export function getPackageName(vendor: Pick<Vendor, 'id'>): string {
  return `${getWords(vendor).join('')}codes`;
}

/** An id is words in lower case, joined by hyphens, and begins with a letter. */
function getWords({ id }: Pick<Vendor, 'id'>): string[] {
  return id.split('-');
}
