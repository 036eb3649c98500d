import { BOUNDS } from '../../grades.ts';
import type { Case } from '../case.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const outdone: Rule = {
  name: 'outdone',
  description: 'what stands there means another code more likely',
  drop: (cases) => (entry) => isOutdone(entry, cases),
};

export const examples: RuleExamples = {
  drops: [
    ['ResponseCode 3', 'mobizon/3'],
    ['statusCode: 404', 'caoliao/404'],
  ],
  keeps: [['ResponseCode 3', 'hyper/3']],
};

/** Whether every spot that may mean this code means another one more likely. */
function isOutdone(entry: Case, cases: readonly Case[]): boolean {
  if (entry.spots.size === 0) return false;
  const points = entry.points;
  return [...entry.spots].every((spot) =>
    cases.some(
      (other) => other !== entry && other.spots.has(spot) && other.points > points + BOUNDS.lead,
    ),
  );
}
