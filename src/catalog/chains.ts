import type { Chain } from '../schemas/chain.ts';
import type { Catalog, Code, Vendor } from './catalog.ts';
import { isPrintedSo } from './printed/code-finder.ts';

/** A chain with the catalog whose code stands beside. */
export interface CodeChain extends Chain {
  partner: Vendor;
}

/** The chains of a code: of which codes of other catalogs it is met with. */
export function getChains(code: Code, { vendors }: Pick<Catalog, 'vendors'>): CodeChain[] {
  return code.vendor.chains
    .filter((chain) => isPrintedSo(code, chain))
    .flatMap((chain) => {
      const partner = vendors.get(chain.to);
      return partner ? [{ ...chain, partner }] : [];
    });
}
