import { z } from 'astro/zod';
import type { Vendor } from '../catalog/catalog.ts';
import { getFileName, getFormatPath } from './formats.ts';
import type { Format } from './formats.ts';
import type { GetUrl } from './urls.ts';

/** Stands in a template for the id of a vendor, as RFC 6570 has it. */
const VENDOR_VARIABLE = '{vendor}';

const shape = {
  id: z.string().describe('What it is: json, csv and so on.'),
  label: z.string().describe('The same for people.'),
  holds: z.string().describe('What the file is, in a few words.'),
  mediaType: z.string(),
};

export const formatRecordSchema = z
  .strictObject({
    ...shape,
    urlTemplate: z
      .string()
      .meta({ format: 'uri-template' })
      .describe('Its address, with {vendor} for the id of a vendor (RFC 6570).'),
  })
  .describe('A form in which there are all codes of each vendor.');

export const fileRecordSchema = z
  .strictObject({
    ...shape,
    url: z.url(),
    fileName: z.string().describe('The name to save it under: some languages ask for one.'),
  })
  .describe('All codes of a vendor in one file.');

/** Makes the record of a format, which is the same for all vendors. */
export function makeFormatRecord(
  format: Format,
  getUrl: GetUrl,
): z.infer<typeof formatRecordSchema> {
  // Made of an id and put in afterwards: in an address the braces would be encoded.
  const url = getUrl(getFormatPath({ id: 'vendor' }, format));
  const start = url.lastIndexOf('/') + 1;
  const end = url.slice(start).replace('vendor', VENDOR_VARIABLE);
  return { ...getShape(format), urlTemplate: url.slice(0, start) + end };
}

/** Makes the record of a vendor's file. */
export function makeFileRecord(
  format: Format,
  vendor: Pick<Vendor, 'id'>,
  getUrl: GetUrl,
): z.infer<typeof fileRecordSchema> {
  return {
    ...getShape(format),
    url: getUrl(getFormatPath(vendor, format)),
    fileName: getFileName(vendor, format),
  };
}

function getShape({ id, label, holds, mediaType }: Format) {
  return { id, label, holds, mediaType };
}
