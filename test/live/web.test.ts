import { checkHeads, checkWeb } from '../site/checks/web.ts';
import { LIVE } from '../support/sites.ts';

checkWeb(LIVE);
checkHeads(LIVE);
