import { expect, test } from 'vitest';
import type { Vendor } from '../../src/catalog/catalog.ts';
import { makeLookupIndex } from '../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../src/lookup/index/make-data.ts';
import { lookUp } from '../../src/lookup/look-up.ts';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import { getCatalog } from '../support/shared-catalog.ts';

const catalog = getCatalog(LIVE_CONTENT);
const index = makeLookupIndex(makeLookupData(catalog));
const CHAINS = [...catalog.vendors.values()].flatMap(makeChains);

test('the example of each chain is answered as that chain, the root first', () => {
  const faults = CHAINS.flatMap(({ root, other, example }) => {
    const { answers } = lookUp(example, index);
    const at = answers.findIndex(
      ({ vendor, chain = [] }) =>
        vendor === root && chain.some((link) => link.vendor === other && !link.isRoot),
    );
    const behind = answers.slice(at + 1).some(({ vendor }) => vendor === other);
    const got = answers.map(({ vendor, code }) => `${vendor}/${code}`);
    return at !== -1 && behind ? [] : [{ root, other, example, got }];
  });
  expect(faults).toEqual([]);
});

function makeChains({ id, chains }: Vendor) {
  return chains.map(({ to, root = false, example }) => ({
    root: root ? to : id,
    other: root ? id : to,
    example,
  }));
}
