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
  const { number, field, key, message, link, printed } = entry;
  if (!number || field || key || message || link || printed) return false;
  const isFound = isFirm(number);
  return cases.some(
    (other) => other.code.vendor === entry.code.vendor && isPlaced(other, isFound, entry),
  );
}

/** Whether a code stands as one; a number behind a word for codes gives way only to a printed line. */
function isPlaced(other: Case, isFound: boolean, { lines }: Case): boolean {
  const { field, number, key, link, printed } = other;
  if (isFound) return printed?.grade === 'ownForm' && lines.has(printed.line);
  return Boolean(field ?? key ?? link ?? printed) || isFirm(number);
}
