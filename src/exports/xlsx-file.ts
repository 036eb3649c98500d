import writeExcelFile from 'write-excel-file/universal';
import type { Vendor } from '../catalog/catalog.ts';
import { COLUMN_NAMES, makeRow } from './columns.ts';
import type { GetUrl } from './urls.ts';
import { setZipDates } from './zip-dates.ts';

/** Widths of columns in characters; of the others, 16. */
const WIDTHS: Readonly<Record<string, number>> = {
  code: 12,
  message: 50,
  description: 50,
  title: 60,
  url: 50,
};
const OTHER_WIDTH = 16;

/**
 * Stands in a cell for a text that is the name of something that every object has, such as `constructor`:
 * the library looks texts up in an object and would find that. In the sheet the text takes its place.
 */
const STAND_IN = '…';

/**
 * `/api/v1/<vendor>.xlsx`: the table of the CSV for spreadsheets. Every cell is a text, and the codes have
 * the format of texts as well, so that `000`, `-1` and `=1+1` stay what they are, also when somebody
 * edits them.
 */
export async function makeXlsxFile({ codes }: Vendor, getUrl: GetUrl): Promise<Uint8Array> {
  const rows = codes.map((code) => makeRow(code, getUrl));
  const names = COLUMN_NAMES.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const sheet = {
    sheet: 'Codes',
    columns: COLUMN_NAMES.map((name) => ({ width: WIDTHS[name] ?? OTHER_WIDTH })),
    stickyRowsCount: 1,
  };
  const transform = (xml: string) => putInherited(xml, rows);
  const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }];
  const book = writeExcelFile([names, ...rows.map((row) => row.map(makeCell))], sheet, {
    features,
  });
  const blob = await book.toBlob();
  return setZipDates(new Uint8Array(await blob.arrayBuffer()));
}

function makeCell(text: string, column: number) {
  if (text === '') return null;
  const value = isInherited(text) ? STAND_IN : text;
  return { value, type: String, ...(COLUMN_NAMES[column] === 'code' && { format: '@' }) };
}

/** Puts texts that stand-ins stand for into the cells themselves. They are names, without any sign of XML. */
function putInherited(xml: string, rows: readonly (readonly string[])[]): string {
  return rows.reduce((sheet, row, i) => {
    if (!row.some(isInherited)) return sheet;
    return row.reduce((changed, text, column) => {
      if (!isInherited(text)) return changed;
      // A table has fewer columns than there are letters; its first row has the names.
      const place = `${String.fromCharCode(FIRST_LETTER + column)}${i + 2}`;
      const cell = new RegExp(`(<c r="${place}"[^>]*) t="s"><v>\\d+</v>`);
      return changed.replace(cell, (_, start: string) => {
        return `${start} t="inlineStr"><is><t>${text}</t></is>`;
      });
    }, sheet);
  }, xml);
}

const FIRST_LETTER = 'A'.charCodeAt(0);
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

function isInherited(text: string): boolean {
  return INHERITED.has(text);
}
