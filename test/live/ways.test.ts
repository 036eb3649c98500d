import { checkWays } from '../site/checks/ways.ts';
import { LIVE } from '../support/sites.ts';

checkWays(LIVE);
