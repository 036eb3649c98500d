import { checkData } from '../site/checks/data.ts';
import { LIVE } from '../support/sites.ts';

checkData(LIVE);
