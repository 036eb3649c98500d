import { FIXTURE_SITES } from '../support/sites.ts';
import { checkTwins } from './checks/twins.ts';

for (const site of FIXTURE_SITES) checkTwins(site);
