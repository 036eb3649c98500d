import { FIXTURE_SITES } from '../support/sites.ts';
import { checkLinks } from './checks/links.ts';

for (const site of FIXTURE_SITES) checkLinks(site);
