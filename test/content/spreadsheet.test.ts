import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeCsvFile } from '../../src/exports/csv-file.ts';
import { makeVendorDocument } from '../../src/exports/vendor-document.ts';
import { makeXlsxFile } from '../../src/exports/xlsx-file.ts';
import { HOSTILE_CODES, SPREADSHEET_CODES } from '../support/hostile-codes.ts';
import { getTestUrl, makeCode, makeTestVendor } from '../support/make-catalog.ts';
import { makeExpectedRow, readCsv } from '../support/read-csv.ts';
import type { Row } from '../support/read-csv.ts';

/** CSV in UTF-8 with commas and quotes, what is shown in the cells. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

const isMissing = spawnSync('soffice', ['--version']).error !== undefined;
if (isMissing) console.warn('Not at hand, so no spreadsheet was opened: soffice');

describe.skipIf(isMissing)(
  'a spreadsheet',
  () => {
    test('shows every code of the workbook as it is', async () => {
      const vendor = makeTestVendor({ codes: HOSTILE_CODES });
      const { codes } = makeVendorDocument(vendor, getTestUrl);
      const rows = await openAsTable('acme.xlsx', await makeXlsxFile(vendor, getTestUrl));
      expect(rows).toEqual(codes.map(makeExpectedRow));
    });

    // The guide says so, and that is why there is a workbook.
    test('changes codes of the CSV', async () => {
      const vendor = makeTestVendor({ codes: SPREADSHEET_CODES.map((code) => makeCode({ code })) });
      const rows = await openAsTable('acme.csv', makeCsvFile(vendor, getTestUrl));
      const shown = Object.fromEntries(SPREADSHEET_CODES.map((code, i) => [code, rows[i]?.code]));
      expect(shown).toMatchObject({
        '000': '0',
        '1e5': expect.not.stringMatching(/^1e5$/) as string,
      });
    });
  },
  180_000,
);

/** Opens a file in LibreOffice, and gives what it shows. */
async function openAsTable(name: string, content: string | Uint8Array): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-spreadsheet-'));
  const out = join(folder, 'out');
  writeFileSync(join(folder, name), content);
  // A profile of its own: one that is open elsewhere would answer instead.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const rest = ['--headless', '--convert-to', CSV, '--outdir', out, join(folder, name)];
  await promisify(execFile)('soffice', [profile, ...rest]);
  const [rows = []] = await readCsv([join(out, 'acme.csv')]);
  rmSync(folder, { recursive: true });
  return rows;
}
