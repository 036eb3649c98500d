import type { Match } from '../match/evidence.ts';
import type { Case } from './case.ts';
import type { Rule } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';

/** A case that was left out, and by which rule. */
export interface Dropped {
  entry: Case;
  rule: Rule;
}

/** Keeps the cases that the text really makes. `onDrop` is told of each that is left out. */
export function selectCases(
  cases: readonly Case[],
  match: Match,
  onDrop?: (dropped: Dropped) => void,
): Case[] {
  let left = [...cases];
  for (const rule of RULES) {
    const drops = rule.drop(left, match);
    const kept = left.filter((entry) => !drops(entry));
    if (onDrop) for (const entry of left) if (!kept.includes(entry)) onDrop({ entry, rule });
    left = kept;
  }
  return left;
}
