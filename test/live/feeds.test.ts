import { checkFeeds } from '../site/checks/feeds.ts';
import { LIVE } from '../support/sites.ts';

checkFeeds(LIVE);
