import { getWords } from '../../../text/words.ts';
import { getMessageTemplates } from '../../../catalog/printed/message-parts.ts';
import { getFormWords } from '../../index/form-words.ts';
import type { Case } from '../case.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const wording: Rule = {
  name: 'wording',
  description: "its words are those of the form in which another catalog's code stands",
  drop: (cases) => (entry) => isWording(entry, cases),
};

export const examples: RuleExamples = {
  drops: [['job 7 interrupted by signal 9', 'errno/EINTR']],
  keeps: [
    ['job 7 interrupted by signal 9', 'shell/9'],
    ['Interrupted by signal', 'errno/EINTR'],
    ['Out of paper. (os error 61)', 'windows/61'],
  ],
};

/** Whether only words speak for a code, and a form that is another catalog's alone has all of them. */
function isWording({ code, message, spots }: Case, cases: readonly Case[]): boolean {
  if (!message || spots.size > 0) return false;
  return cases.some(({ printed, code: other }) => {
    const isOwn = printed?.grade === 'ownForm' && other.vendor !== code.vendor;
    if (!isOwn || printed.line !== message.line) return false;
    const words = new Set(getFormWords(printed.pattern));
    return getMessageTemplates(code).some((one) =>
      getWords(one.message).every((word) => words.has(word)),
    );
  });
}
