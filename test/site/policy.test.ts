import { ODD, ROOT, SUB_PATH } from '../support/sites.ts';
import { describe } from 'vitest';
import { checkPolicy } from './checks/policy.ts';

describe.each([ROOT, SUB_PATH, ODD])('on the $name site', (site) => {
  checkPolicy(site);
});
