import { describe, expect, test } from 'vitest';
import { makeFileRecord, makeFormatRecord } from '../../../src/exports/format-record.ts';
import { FORMATS } from '../../../src/exports/formats.ts';
import { getTestUrl, makeTestVendor } from '../../support/make-catalog.ts';

const [json] = FORMATS;

describe('makeFormatRecord', () => {
  test('has a template of the address', () => {
    expect(makeFormatRecord(json, getTestUrl)).toEqual({
      id: 'json',
      label: 'JSON',
      holds: 'all that is known of the vendor and its codes',
      mediaType: 'application/json',
      urlTemplate: 'https://example.org/retcode/api/v1/{vendor}.json',
    });
  });
});

describe('makeFileRecord', () => {
  test('says under which name to save the file: some languages ask for one', () => {
    const vendor = makeTestVendor({ id: 'kra-etims' });
    const files = FORMATS.map((format) => makeFileRecord(format, vendor, getTestUrl));
    const names = files.map(({ url, fileName }) => `${url.replace(/.*\//, '')} ${fileName}`);
    expect(names).toMatchInlineSnapshot(`
      [
        "kra-etims.json kra-etims.json",
        "kra-etims.csv kra-etims.csv",
        "kra-etims.xlsx kra-etims.xlsx",
        "kra-etims.ts kra-etims.ts",
        "kra-etims.py kra_etims_codes.py",
        "kra-etims.go kra-etims.go",
        "kra-etims.java KraEtimsCodes.java",
        "kra-etims.cs KraEtimsCodes.cs",
        "kra-etims.php KraEtimsCodes.php",
        "kra-etims.problems.json kra-etims.problems.json",
        "kra-etims.responses.json kra-etims.responses.json",
      ]
    `);
  });
});
