import { describe } from 'vitest';
import { makeEntries } from '../../src/catalog/entries.ts';
import { loadReading } from '../../src/catalog/load-catalog.ts';
import { makeCatalog } from '../../src/catalog/make-catalog.ts';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import { checkConstants } from '../support/check-constants.ts';

const reading = loadReading(LIVE_CONTENT);
const { vendors } = makeCatalog(makeEntries(reading));

describe('the constants of the catalogs', () => {
  checkConstants([...vendors.values()], reading.published);
});
