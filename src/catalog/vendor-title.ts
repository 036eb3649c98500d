import type { Vendor } from './catalog.ts';

/** A vendor's product and name in one: `Hyper (SYE)`; the name alone where both are the same. */
export function getVendorTitle({ product, name }: Pick<Vendor, 'product' | 'name'>): string {
  return product === name ? name : `${product} (${name})`;
}
