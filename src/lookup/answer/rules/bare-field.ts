import { LENGTH } from '../../grades.ts';
import type { Case } from '../case.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const bareField: Rule = {
  name: 'bare-field',
  description: 'a short number in a field that anybody has, beside a status that tells the failure',
  drop: (cases) => {
    const isTold = cases.some(({ status, code }) => status && /^[45]/.test(code.code));
    return (entry) => isTold && isBare(entry);
  },
};

export const examples: RuleExamples = {
  drops: [['`PUT /a` resulted in a `422 Unprocessable Content` response: {"code":3}', 'mobizon/3']],
  keeps: [
    ['{"code":3}', 'mobizon/3'],
    ['HTTP/1.1 422 x\n\n{"code":3,"data":{},"message":""}', 'mobizon/3'],
  ],
};

/** Whether all that speaks for a code is a field of several vendors, with none of its neighbours. */
function isBare({ code, field, link, key, message, mention, status }: Case): boolean {
  if (!field || link || key || message || mention || status) return false;
  const isShort = code.code.length < LENGTH.long;
  return isShort && field.grade === 'sharedField' && field.siblings.length === 0;
}
