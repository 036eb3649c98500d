import type { Chain } from '../schemas/chain.ts';
import type { Catalog, Code, Vendor } from './catalog.ts';
import { getNames, isPrintedSo } from './printed/code-finder.ts';

/** A chain with the catalog whose code stands beside. */
export interface CodeChain extends Omit<Chain, 'example'> {
  partner: Vendor;
  /** What is printed with this code; none where the chain shows another one. */
  example: string | undefined;
}

/** The chains of a code: of which codes of other catalogs it is met with. */
export function getChains(code: Code, { vendors }: Pick<Catalog, 'vendors'>): CodeChain[] {
  return code.vendor.chains
    .filter((chain) => isPrintedSo(code, chain))
    .flatMap(({ example, ...chain }) => {
      const partner = vendors.get(chain.to);
      const own = isOf(example, code) ? example : undefined;
      return partner ? [{ ...chain, example: own, partner }] : [];
    });
}

/** Whether a text has one of the names or texts of a code. */
function isOf(text: string, code: Code): boolean {
  const words = new Set(text.split(/[^\w.-]/).map((word) => word.replace(/[.-]$/, '')));
  const texts = [code.message, ...(code.otherMessages ?? []).map(({ message }) => message)];
  return (
    getNames(code).some((name) => words.has(name)) ||
    texts.some((message) => message !== undefined && text.includes(message))
  );
}
