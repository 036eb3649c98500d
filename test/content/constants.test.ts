import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadReading } from '../../src/catalog/load-catalog.ts';
import { makeEntries } from '../../src/catalog/entries.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import { makeConstantsModel } from '../../src/exports/constants/model.ts';
import { formatTypeScript } from '../../src/exports/constants/typescript.ts';
import { FIXTURE_CATALOG } from '../support/catalogs.ts';
import { HOSTILE_CODES } from '../support/hostile-codes.ts';
import { getTestUrl, makeReading } from '../support/make-catalog.ts';
import { checkConstants } from '../support/check-constants.ts';
import { getTypeErrors } from '../support/type-errors.ts';

/** Names of vendors that languages have taken: keywords, and a module of Python's own. */
const TAKEN_IDS = ['class', 'import', 'main', 'func', 'http', 'object', 'a-b', 'x2'];

const READINGS = {
  'the fixture': loadReading(FIXTURE_CATALOG),
  'odd codes': loadReading('test/fixtures/odd-catalog'),
  'hostile codes': makeReading({
    vendors: [
      {
        id: 'hostile',
        codes: HOSTILE_CODES,
        vendor: { product: '*/ """ \\u0022 <b> ?> ${x}', api: "@x' {@link} // -->" },
      },
      ...TAKEN_IDS.map((id) => ({ id })),
    ],
  }),
};

describe.each(Object.entries(READINGS))('the constants of %s', (_, reading) => {
  const { vendors } = makeCatalog(makeEntries(reading));
  checkConstants([...vendors.values()], reading.published);

  test('are TypeScript that the strictest compiler takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'retcode-constants-'));
    const files = [...vendors.values()].map((vendor) => {
      const file = join(folder, `${vendor.id}.ts`);
      const source = { getUrl: getTestUrl, published: reading.published };
      writeFileSync(file, formatTypeScript(makeConstantsModel(vendor, source)));
      return file;
    });
    expect(getTypeErrors(files)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
