import { FIXTURE_SITES } from '../support/sites.ts';
import { checkFeeds } from './checks/feeds.ts';

for (const site of FIXTURE_SITES) checkFeeds(site);
