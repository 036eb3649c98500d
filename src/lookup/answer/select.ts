import type { Match } from '../match/evidence.ts';
import type { Case } from './case.ts';
import { NO_CHAINS } from './chains.ts';
import type { Chains } from './chains.ts';
import type { Rule } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';

/** A case that was left out, and by which rule. */
export interface Dropped {
  entry: Case;
  rule: Rule;
}

/** What else there is to say of the cases, and who is told of each that is left out. */
interface Selection {
  chains?: Chains;
  onDrop?: (dropped: Dropped) => void;
}

/** Keeps the cases that the text really makes. */
export function selectCases(
  cases: readonly Case[],
  match: Match,
  { chains = NO_CHAINS, onDrop }: Selection = {},
): Case[] {
  let left = [...cases];
  for (const rule of RULES) {
    const drops = rule.drop(left, match, chains);
    const kept = left.filter((entry) => !drops(entry));
    if (onDrop) for (const entry of left) if (!kept.includes(entry)) onDrop({ entry, rule });
    left = kept;
  }
  return left;
}
