import { describe } from 'vitest';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import { checkConstants } from '../support/check-constants.ts';
import { getCatalog, getReading } from '../support/shared-catalog.ts';

const { published } = getReading(LIVE_CONTENT);
const { vendors } = getCatalog(LIVE_CONTENT);

describe('the constants of the catalogs', () => {
  checkConstants([...vendors.values()], published);
});
