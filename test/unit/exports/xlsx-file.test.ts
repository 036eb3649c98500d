import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeVendorDocument } from '../../../src/exports/vendor-document.ts';
import { makeXlsxFile } from '../../../src/exports/xlsx-file.ts';
import { HOSTILE_CODES } from '../../support/hostile-codes.ts';
import {
  getTestUrl,
  getVendor,
  makeFullCatalog,
  makeTestVendor,
} from '../../support/make-catalog.ts';
import { makeExpectedRow } from '../../support/read-csv.ts';
import { readXlsx } from '../../support/read-xlsx.ts';

const hostile = makeTestVendor({ codes: HOSTILE_CODES });

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['every field', getVendor(makeFullCatalog())],
  ['hostile codes', hostile],
])('has texts only, and those of the JSON: %s', async (_, vendor) => {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-xlsx-'));
  const file = join(folder, 'acme.xlsx');
  writeFileSync(file, await makeXlsxFile(vendor, getTestUrl));
  const { codes } = makeVendorDocument(vendor, getTestUrl);
  expect(await readXlsx(file)).toEqual(codes.map(makeExpectedRow));
  rmSync(folder, { recursive: true });
});

test('is the same bytes whenever it is made', async () => {
  const now = await makeXlsxFile(hostile, getTestUrl);
  vi.setSystemTime('2031-05-05T05:05:05Z');
  expect(await makeXlsxFile(hostile, getTestUrl)).toEqual(now);
});
