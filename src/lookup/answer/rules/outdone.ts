import { BOUNDS } from '../../grades.ts';
import type { Case } from '../case.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const outdone: Rule = {
  name: 'outdone',
  description: 'what stands there means another code more likely',
  drop: (cases) => {
    const best = getBestPoints(cases);
    return (entry) => isOutdone(entry, best);
  },
};

export const examples: RuleExamples = {
  drops: [
    ['ResponseCode 3', 'mobizon/3'],
    ['statusCode: 404', 'caoliao/404'],
  ],
  keeps: [['ResponseCode 3', 'hyper/3']],
};

/** The most points of a case at each spot. */
function getBestPoints(cases: readonly Case[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { spots, points } of cases)
    for (const spot of spots) best.set(spot, Math.max(points, best.get(spot) ?? -Infinity));
  return best;
}

/** Whether every spot that may mean this code means another one more likely. */
function isOutdone({ spots, points }: Case, best: ReadonlyMap<string, number>): boolean {
  return spots.size > 0 && [...spots].every((spot) => (best.get(spot) ?? 0) > points + BOUNDS.lead);
}
