import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load-catalog.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { makeIndexFiles } from '../../../../src/lookup/index/make-files.ts';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import { FIXTURE_CATALOG } from '../../../support/catalogs.ts';

const data = makeLookupData(loadCatalog(FIXTURE_CATALOG));
const index = makeLookupIndex(data);

describe('an address whose page has moved', () => {
  test.each([
    ['https://retcode.example/hyper/9910/', 'hyper', '10'],
    ['https://retcode.example/hyper/9910.json', 'hyper', '10'],
    ['https://retcode.example/sye/10/', 'hyper', '10'],
    ['https://retcode.example/sye/26.md', 'hyper', '26'],
    ['/sye/#26', 'hyper', '26'],
    ['/hyper/#9910', 'hyper', '10'],
    ['/mobizon/108/', 'mobizon', '8'],
    ['#apiCode-108', 'mobizon', '8'],
  ])('%s gives the entry that it is now', (text, vendor, code) => {
    const { answers, unknown } = lookUp(text, index);
    expect(answers[0]).toMatchObject({ vendor, code });
    expect(unknown).toEqual([]);
  });

  test('costs nothing where none has moved', () => {
    expect(makeLookupData(loadCatalog('test/fixtures/odd-catalog'))).not.toHaveProperty('moves');
  });

  test('is known to an index that is cut, too', () => {
    const codes = Array.from({ length: 4 }, () => data.codes).flat();
    const { index: file } = makeIndexFiles({ ...data, codes }, () => 'folder');
    expect(file).toMatchObject({ kind: 'manifest', moves: data.moves });
  });
});
