import { z } from 'astro/zod';
import type { Catalog } from '../catalog/catalog.ts';
import { formatRecordSchema, makeFormatRecord } from './format-record.ts';
import { FORMATS } from './formats.ts';
import { SCHEMA_PATH } from './urls.ts';
import type { GetUrl } from './urls.ts';
import { makeVendorRecord, vendorRecordSchema } from './vendor-record.ts';

/** `/api/v1/index.json`: where everything is. */
export const indexDocumentSchema = z
  .strictObject({
    $schema: z.url(),
    document: z.literal('index'),
    version: z.literal(1),
    formats: z.array(formatRecordSchema).describe('What there is of every vendor.'),
    vendors: z.array(
      vendorRecordSchema
        .extend({
          summary: z.string(),
          aliases: z.array(z.string()),
          count: z.int().describe('How many codes the vendor has.'),
        })
        .describe('A vendor, and where its codes are.'),
    ),
  })
  .describe('All vendors, and where their data are.');

export type IndexDocument = z.infer<typeof indexDocumentSchema>;

/** Makes the document that leads to all others. */
export function makeIndexDocument({ vendors }: Catalog, getUrl: GetUrl): IndexDocument {
  return {
    $schema: getUrl(SCHEMA_PATH),
    document: 'index',
    version: 1,
    formats: FORMATS.map((format) => makeFormatRecord(format, getUrl)),
    vendors: [...vendors.values()].map((vendor) => ({
      ...makeVendorRecord(vendor, getUrl),
      summary: vendor.summary,
      aliases: vendor.aliases,
      count: vendor.codes.length,
    })),
  };
}
