import { z } from 'astro/zod';
import type { Vendor } from '../catalog/catalog.ts';
import { getVendorDataPath, getVendorPath } from '../catalog/paths.ts';
import type { GetUrl } from './urls.ts';

/** A vendor in few words, as it stands in lists and beside a code. */
export const vendorRecordSchema = z
  .strictObject({
    id: z.string().describe('Its path segment, permanent.'),
    name: z.string(),
    product: z.string(),
    api: z.string(),
    kind: z.enum(['vendor', 'standard']),
    url: z.url().describe('Its page.'),
    data: z.url().describe('All its codes as JSON.'),
  })
  .describe('A vendor, or a standard that vendors build on.');

export const sourceRecordSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    url: z.url().nullable(),
    retrieved: z.iso.date().describe('The day on which it was read.'),
    edition: z.string().nullable().describe('Which copy or state of the document it is.'),
    note: z.string().nullable(),
  })
  .describe('A document that is quoted.');

type SourceRecord = z.infer<typeof sourceRecordSchema>;
type VendorRecord = z.infer<typeof vendorRecordSchema>;

/** Makes the short record of a vendor. */
export function makeVendorRecord(vendor: Vendor, getUrl: GetUrl): VendorRecord {
  const { id, name, product, api, kind } = vendor;
  return {
    id,
    name,
    product,
    api,
    kind,
    url: getUrl(getVendorPath(vendor)),
    data: getUrl(getVendorDataPath(vendor)),
  };
}

/** Makes the record of a source. */
export function makeSourceRecord(source: Vendor['sources'][number]): SourceRecord {
  const { id, title, url, retrieved, edition, note } = source;
  return {
    id,
    title,
    url: url ?? null,
    retrieved,
    edition: edition ?? null,
    note: note ?? null,
  };
}
