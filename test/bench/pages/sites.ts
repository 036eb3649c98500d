import { getBenchCatalog, formatSize } from '../bench-catalog.ts';
import { buildBenchSite } from '../bench-site.ts';
import { checkPlaces } from './places.ts';

/** A built site. */
export interface BenchedSite {
  /** Size of its catalog. */
  label: string;
  folder: string;
}

/** Builds the site with so many codes added. */
export function makeSite(added: number): BenchedSite {
  const folder = buildBenchSite(added);
  checkPlaces(folder);
  return { label: formatSize(getBenchCatalog(added)), folder };
}
