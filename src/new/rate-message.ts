import type { AnswerValue } from './answer-values.ts';
import { foldName, NEVER, rate } from './rating.ts';
import type { Rating } from './rating.ts';

/** Fields that hold the text beside a code, as APIs name them. */
const MESSAGE =
  /^(?:[a-z]*(?:message|msg)(?:eng?|text)?|err(?:or)?(?:desc|description|text|info|string)|(?:ret|result|resp|response|status|reason)(?:desc|description|text|info)|faultstring)$/;

/** Fields that some APIs have it in. */
const MAYBE = /^(?:detail|details|description|desc|text|reason|title|error|info|errordetail)$/;

const NOT = /(?:url|uri|link|href|docs?|id|date|time|path|type|field|param)$/;

/** Rates a place as that of the message that stands beside a code. */
export function rateMessage(value: AnswerValue, code: AnswerValue): Rating {
  const { name, text, type, around } = value;
  if (type !== 'string') return NEVER;
  const folded = foldName(name);
  const isMessage = MESSAGE.test(folded);
  if (!isMessage && (NOT.test(folded) || /^https?:/.test(text))) return NEVER;
  const isBeside = around.join('/') === code.around.join('/');
  return rate([
    [isMessage, 6, `${name} is a usual name for a message`],
    [!isMessage && MAYBE.test(folded), 4, `some APIs have the message in ${name}`],
    [/\s/.test(text), 2, 'several words'],
    [/[^\p{ASCII}]/u.test(text), 1, ''],
    [text.length > 0 && !/\s/.test(text), 0, 'one word'],
    [text === '', -1, 'empty in the example'],
    [isBeside, 2, `beside ${code.name}`],
    [!isBeside, -1, `not beside ${code.name}`],
    [!isMessage && !MAYBE.test(folded), -2, ''],
  ]);
}
