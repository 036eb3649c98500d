import { isFirm } from '../../match/firm.ts';
import type { Case } from '../case.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const strayNumber: Rule = {
  name: 'stray-number',
  description: "a number that only stands about, where another of the vendor's stands as a code",
  drop: (cases) => (entry) => isStray(entry, cases),
};

export const examples: RuleExamples = {
  drops: [['caoliao error 100312 on form 100301', 'caoliao/100301']],
  keeps: [['caoliao error 100312 on form 100301', 'caoliao/100312']],
};

/** Whether a number only stands about, where another of the vendor's stands as a code does. */
function isStray(entry: Case, cases: readonly Case[]): boolean {
  const isLoose =
    entry.number !== undefined &&
    !isFirm(entry.number) &&
    !entry.field &&
    !entry.key &&
    !entry.message &&
    !entry.link &&
    !entry.printed;
  const isPlaced = ({ field, number, key, link, printed }: Case) =>
    Boolean(field ?? key ?? link ?? printed) || isFirm(number);
  return (
    isLoose && cases.some((other) => other.code.vendor === entry.code.vendor && isPlaced(other))
  );
}
