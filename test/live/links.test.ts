import { checkLinks } from '../site/checks/links.ts';
import { LIVE } from '../support/sites.ts';

checkLinks(LIVE);
