import type { Match } from '../../match/evidence.ts';
import type { Case } from '../case.ts';
import type { Chains } from '../chains.ts';

/** A reason to leave a case out. */
export interface Rule {
  name: string;
  /** What it leaves out, in words that follow "left out:". */
  description: string;
  /** Tells which of the cases that the rules before have left are left out. */
  drop: (cases: readonly Case[], match: Match, chains: Chains) => (entry: Case) => boolean;
}

/** Texts that show what a rule does, with the codes, as `vendor/code`, that it leaves out and keeps. */
export interface RuleExamples {
  drops: readonly (readonly [text: string, code: string])[];
  keeps: readonly (readonly [text: string, code: string])[];
}
