import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLUMN_NAMES } from '../../../src/exports/columns.ts';
import { makeCsvFile } from '../../../src/exports/csv-file.ts';
import { makeVendorDocument } from '../../../src/exports/vendor-document.ts';
import { HOSTILE_CODES } from '../../support/hostile-codes.ts';
import {
  getTestUrl,
  getVendor,
  makeFullCatalog,
  makeTestVendor,
} from '../../support/make-catalog.ts';
import { makeExpectedRow, readCsv } from '../../support/read-csv.ts';

test('never renames, moves or drops a column: programs read them by name or by place', () => {
  expect(COLUMN_NAMES.slice(0, 24).join()).toBe(
    'code,key,message,description,http,origin,section,field,status,replacedBy,source,retrieved,' +
      'title,outcome,problem,actor,retry,url,noteOf,otherKeys,otherMessages,numbers,hasPage,removedSince',
  );
});

test('has rows that end as RFC 4180 says, and no byte order mark', () => {
  const lines = makeCsvFile(makeTestVendor({ codes: ['-1'] }), getTestUrl).split('\r\n');
  expect(lines).toEqual([
    COLUMN_NAMES.join(),
    '-1,,Wrong address,,,,,,active,,guide,2026-11-20,,,,,,https://example.org/retcode/acme/-1/,,,,,true,',
    '',
  ]);
});

test.each([
  ['every field', getVendor(makeFullCatalog())],
  ['hostile codes', makeTestVendor({ codes: HOSTILE_CODES })],
])('is read back as it is in the JSON: %s', async (_, vendor) => {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-csv-'));
  const file = join(folder, 'acme.csv');
  writeFileSync(file, makeCsvFile(vendor, getTestUrl));
  const { codes } = makeVendorDocument(vendor, getTestUrl);
  expect(await readCsv([file])).toEqual([codes.map(makeExpectedRow)]);
  rmSync(folder, { recursive: true });
});
