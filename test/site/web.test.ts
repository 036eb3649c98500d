import { FIXTURE_SITES } from '../support/sites.ts';
import { checkHeads, checkWeb } from './checks/web.ts';

for (const site of FIXTURE_SITES) {
  checkWeb(site);
  checkHeads(site);
}
