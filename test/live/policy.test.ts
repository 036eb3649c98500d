import { checkPolicy } from '../site/checks/policy.ts';
import { LIVE } from '../support/sites.ts';

checkPolicy(LIVE);
