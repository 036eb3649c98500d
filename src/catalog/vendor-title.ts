import type { Vendor } from './catalog.ts';

/** A vendor's product and name in one: `Hyper (SYE)`; the name alone where both are the same. */
export function getVendorTitle({ product, name }: Pick<Vendor, 'product' | 'name'>): string {
  return product === name ? name : `${product} (${name})`;
}

/**
 * Who is behind a product, and which API it is: `SYE · Hyper API`; the API alone where both are one, and of
 * a standard, whose keeper nobody looks for.
 */
export function formatMaker({ kind, product, name, api }: Named): string {
  return product === name || kind === 'standard' ? api : `${name} · ${api}`;
}

type Named = Pick<Vendor, 'kind' | 'product' | 'name' | 'api'>;
