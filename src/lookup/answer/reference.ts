import { getLead } from '../../text/lead.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { getProduct } from '../index/product.ts';
import type { CodeReference } from '../result.ts';

/** Makes what a link to a code shows. */
export function makeReference(
  entry: IndexedCode,
  index: Pick<LookupIndex, 'vendors'>,
): CodeReference {
  const { vendor, code, slug = code, isRow, message, description, isReference, key } = entry;
  const summary = getLead(message ?? (isReference ? key : (description ?? key)) ?? '');
  const product = getProduct(vendor, index);
  return { vendor, code, slug, ...(isRow && { isRow }), product, summary };
}
