import { checkTwins } from '../site/checks/twins.ts';
import { LIVE } from '../support/sites.ts';

checkTwins(LIVE);
