import { BOUNDS } from '../../grades.ts';
import type { Case } from '../case.ts';
import type { Chains } from '../chains.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const outdone: Rule = {
  name: 'outdone',
  description: 'what stands there means another code more likely',
  drop: (cases, _, chains) => (entry) =>
    isOutdone(entry, cases) || isInOtherForm(entry, cases, chains),
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

/** Whether a form in which others print too begins within one in which only another catalog does. */
function isInOtherForm(entry: Case, cases: readonly Case[], { areLinked }: Chains): boolean {
  const { printed, code } = entry;
  if (printed?.grade !== 'sharedForm' || entry.key || entry.field || entry.mention) return false;
  const [start] = printed.span;
  return cases.some((one) => {
    const other = one.printed;
    if (other?.grade !== 'ownForm' || other.line !== printed.line) return false;
    if (one.code.vendor === code.vendor || other.spot === printed.spot) return false;
    return other.span[0] <= start && start < other.span[1] && !areLinked(entry, one);
  });
}
