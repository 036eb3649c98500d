import type { Case } from '../case.ts';
import type { Chains } from '../chains.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const otherForm: Rule = {
  name: 'other-form',
  description: 'the line is as the programs of another catalog print it',
  drop: (cases, _, chains) => (entry) => isInOtherForm(entry, cases, chains),
};

export const examples: RuleExamples = {
  drops: [['Out of paper. (os error 61)', 'errno/ECONNREFUSED']],
  keeps: [
    ['Out of paper. (os error 61)', 'windows/61'],
    ['Connection refused (os error 61)', 'errno/ECONNREFUSED'],
  ],
};

/** Whether a form of another catalog alone takes up what stands there, and says it better. */
function isInOtherForm(entry: Case, cases: readonly Case[], { areLinked }: Chains): boolean {
  const { printed, code } = entry;
  if (!printed || entry.key || entry.field) return false;
  const [start, end] = printed.span;
  const isShared = printed.grade === 'sharedForm' && !entry.mention;
  const isWorded = saysOtherwise(entry);
  return cases.some((one) => {
    const other = one.printed;
    if (other?.grade !== 'ownForm' || other.line !== printed.line) return false;
    if (one.code.vendor === code.vendor || areLinked(entry, one)) return false;
    const [first, last] = other.span;
    return (
      (isShared && other.spot !== printed.spot && first <= start && start < last) ||
      (isWorded &&
        other.spot === printed.spot &&
        first < end &&
        start < last &&
        !saysOtherwise(one))
    );
  });
}

/** Whether a form with a message has another one than the code's: `Access is denied. (os error 5)`. */
function saysOtherwise({ printed, message }: Case): boolean {
  return printed?.pattern.includes('{message}') === true && message?.line !== printed.line;
}
