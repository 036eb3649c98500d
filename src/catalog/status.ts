import { getFirstLine } from './answer.ts';
import type { Catalog, Code, Vendor } from './catalog.ts';
import { HTTP_ID } from './http-id.ts';

/** Whether a code is an HTTP status itself, which arrives in a status line and not in a body. */
export function isHttpStatus({ vendor }: Code): boolean {
  return vendor.id === HTTP_ID;
}

/** The registered phrase of an HTTP status: `Locked` for 423. */
export function getStatusPhrase(status: number, { vendors }: Catalog): string | undefined {
  const codes = vendors.get(HTTP_ID)?.codes ?? [];
  const { message = '' } = codes.find(({ code }) => code === String(status)) ?? {};
  const phrase = formatPhrase(message);
  return phrase === '' ? undefined : phrase;
}

/** The status line of an answer: `HTTP/1.1 423 Locked`. */
export function formatStatusLine({ code, message = '' }: Code): string {
  return `HTTP/1.1 ${code} ${formatPhrase(message)}`.trimEnd();
}

/** The status that every answer of a vendor comes with, success or not, where its sources say so. */
export function getFixedStatus({ envelopes }: Pick<Vendor, 'envelopes'>): number | undefined {
  const status = envelopes[0]?.http;
  return envelopes.every(({ http }) => http === status) ? status : undefined;
}

/** Vendors of whom a source says that every answer has this status. */
export function getVendorsAlways(status: number, { vendors }: Catalog): Vendor[] {
  return [...vendors.values()].filter((vendor) => getFixedStatus(vendor) === status);
}

/** Leaves out what the registry adds in brackets: `(Unused)`, `(OBSOLETED)`. */
function formatPhrase(message: string): string {
  const line = getFirstLine(message);
  const bracket = line.endsWith(')') ? line.indexOf('(') : -1;
  return bracket === -1 ? line : line.slice(0, bracket).trimEnd();
}
