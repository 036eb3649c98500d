import { groupBy } from '../../../text/groups.ts';
import { BOUNDS, CLEAR } from '../../grades.ts';
import { getPhrases } from '../../index/code-words.ts';
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
    ['column "a" of relation "b" does not exist', 'postgresql/42P01'],
  ],
  keeps: [
    ['System error', 'caoliao/100300'],
    ['relation "b" does not exist', 'postgresql/42P01'],
  ],
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
    if (isSaidAs(other, entry) || isInLonger(entry, other)) return true;
    if (isEqual(other.message) && !other.mention) return false;
    const better =
      other.message.points +
      (other.mention ? BOUNDS.namedMessage : 0) +
      (other.spots.size > 0 || other.printed ? BOUNDS.numberedMessage : 0);
    const isWhole = other.message.how === 'whole' && message.how !== 'whole' && !entry.mention;
    return worth < better * BOUNDS.nearBest || (isWhole && worth < better + CLEAR.lead);
  });
}

/** Whether the message is only a part of a longer one of the same catalog that is there as well. */
function isInLonger({ code, message }: Worded, { code: longer, message: other }: Case): boolean {
  if (longer.vendor !== code.vendor || other?.how !== 'whole' || !other.isExact) return false;
  if (message.how !== 'whole' || other.length <= message.length) return false;
  const texts = getPhrases(longer).map((words) => new Set(words));
  return getPhrases(code).some((words) =>
    texts.some((text) => text.size > words.length && words.every((word) => text.has(word))),
  );
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
