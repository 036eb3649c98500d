import { groupBy } from '../../../text/groups.ts';
import { BOUNDS, CLEAR } from '../../grades.ts';
import { isFirm } from '../../match/firm.ts';
import type { MessageEvidence } from '../../match/evidence.ts';
import type { Case } from '../case.ts';
import type { Chains } from '../chains.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const weakerMessage: Rule = {
  name: 'weaker-message',
  description: 'the words on its line fit another message better',
  drop: (cases, _, chains) => {
    const onLines = groupBy(cases, ({ message }) => message?.line);
    const statuses = cases.filter(({ status }) => status);
    return (entry) =>
      isOfWords(entry) &&
      (statuses.some((other) => isStatusBeside(other, entry)) ||
        isWeakerMessage(entry, onLines.get(entry.message.line) ?? [], chains));
  },
};

export const examples: RuleExamples = {
  drops: [
    ['System error', 'mobizon/8'],
    ['http_status=500 error="payload too large for the column"', 'http/413'],
  ],
  keeps: [['System error', 'caoliao/100300']],
};

/** A code for which only words speak. */
type Worded = Case & { message: MessageEvidence };

function isOfWords(entry: Case): entry is Worded {
  return entry.message !== undefined && entry.spots.size === 0;
}

/** Whether the words of a line fit another code better. */
function isWeakerMessage(entry: Worded, others: readonly Case[], { areLinked }: Chains): boolean {
  const { message } = entry;
  const worth = message.points + (entry.mention ? BOUNDS.namedMessage : 0);
  const isEqual = (other: MessageEvidence) =>
    message.how === 'whole' && other.points < message.points + CLEAR.lead;
  return others.some((other) => {
    if (other === entry || !other.message) return false;
    if (areLinked(entry, other)) return false;
    if (isSaidAs(other, entry)) return true;
    if (isEqual(other.message) && !other.mention) return false;
    const better =
      other.message.points +
      (other.mention ? BOUNDS.namedMessage : 0) +
      (other.spots.size > 0 || other.printed ? BOUNDS.numberedMessage : 0);
    const isWhole = other.message.how === 'whole' && message.how !== 'whole' && !entry.mention;
    return worth < better * BOUNDS.nearBest || (isWhole && worth < better + CLEAR.lead);
  });
}

/** Whether a status stands on the line where only words speak for another one: that is a reason, or chance. */
function isStatusBeside({ code, lines }: Case, { code: own, message }: Worded): boolean {
  return code.vendor === own.vendor && lines.has(message.line);
}

/** Whether two codes have the same message, and the text tells by its number which one it is. */
function isSaidAs({ code, field, number, message }: Case, entry: Case): boolean {
  const isSame = code.vendor === entry.code.vendor && code.message === entry.code.message;
  const isNumbered = Boolean(field) || isFirm(number);
  return isSame && isNumbered && message?.how === 'whole';
}
