import { FIXTURE_SITES } from '../support/sites.ts';
import { checkCarried } from './checks/carried.ts';

/** What the six catalogs may weigh in one file, in bytes. */
const MAX_BYTES = 1_070_000;

for (const site of FIXTURE_SITES) checkCarried(site, () => MAX_BYTES);
