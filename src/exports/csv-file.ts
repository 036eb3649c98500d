import { stringify } from 'csv-stringify/sync';
import type { Vendor } from '../catalog/catalog.ts';
import { COLUMN_NAMES, makeRow } from './columns.ts';
import type { GetUrl } from './urls.ts';

/**
 * `/api/v1/<vendor>.csv`: a row for each code, in the vendor's order (RFC 4180, UTF-8). There is no byte
 * order mark, which programs take for a part of the first name; nothing is put before what a spreadsheet
 * could take for a formula, since the texts are the vendor's own. The file for spreadsheets is the other.
 */
export function makeCsvFile({ codes }: Vendor, getUrl: GetUrl): string {
  const rows = codes.map((code) => makeRow(code, getUrl));
  return stringify([[...COLUMN_NAMES], ...rows], {
    record_delimiter: 'windows',
    // By itself it quotes a text only if there is a whole delimiter in it, not half of one.
    quoted_match: /[\r\n]/,
  });
}
