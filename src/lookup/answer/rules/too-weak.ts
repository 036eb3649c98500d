import { BOUNDS } from '../../grades.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const tooWeak: Rule = {
  name: 'too-weak',
  description: 'too little speaks for it',
  drop: () => (entry) => entry.points < BOUNDS.answer,
};

export const examples: RuleExamples = {
  drops: [['the train left with 21 people', 'hyper/21']],
  keeps: [['hyper 21', 'hyper/21']],
};
