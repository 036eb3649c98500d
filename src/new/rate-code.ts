import type { AnswerValue } from './answer-values.ts';
import { foldName, NEVER, rate } from './rating.ts';
import type { Rating } from './rating.ts';

/** Fields that hold a response code, as APIs name them. */
const CODE =
  /^(?:(?:api|app|biz|business|err|error|exception|fault|internal|reason|reply|resp|response|res|result|ret|return|rtn|service|status|sub|system)*(?:code|cd)|err(?:or)?(?:no|num|number|id|key|name)|(?:ret|result|resp|response|return)no|ret|rc|retval)$/;

/** Fields that some APIs have it in, and that hold something else in others. */
const MAYBE = /^(?:error|err|reason|type|errortype|status|result|state|fault)$/;

/** Codes of something else. */
const OTHER =
  /(?:area|bar|city|colou?r|country|coupon|currency|discount|dialing|iso|lang(?:uage)?|locale|location|phone|post(?:al)?|product|promo|qr|region|state|tax|time|track(?:ing)?|verification|verify|zip|zone|bank|branch|item|order|user|account|auth(?:orization)?|approval)(?:code|cd)$/;

const ID =
  /^(?:id|.*(?:trace|request|correlation|transaction|message|session)id|uuid|guid|timestamp|time|date|.*dt|count|total|page|size|version|lineno|line|column)$/;

const NUMBER = /^-?\d+$|^0x[\da-f]+$/i;
const NAME = /^[A-Za-z][\w.-]*$/;
const CONSTANT = /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+$|^[a-z]+(?:_[a-z0-9]+)+$/;

/** A code has no more letters. */
const MAX_LENGTH = 60;

/** Objects that the code stands in. */
const HOLDERS =
  /^(?:err|error|errors|exception|fault|faults|failure|header|status|meta|result|response|responsestatus|problem)$/;
/** Objects with what was asked for. */
const PAYLOADS = /^(?:data|items?|payload|records?|rows?|list|details|debug|request)$/;

/** Rates a place as that of the code. */
export function rateCode({ name, around, text, type }: AnswerValue, status?: number): Rating {
  const folded = foldName(name);
  const isNumber = NUMBER.test(text);
  if (!(isNumber || NAME.test(text)) || text.length > MAX_LENGTH || isMoment(text)) return NEVER;
  if (OTHER.test(folded)) return NEVER;
  const isCode = CODE.test(folded);
  const holder = foldName(around.at(-1) ?? '');
  return rate([
    [isCode, 6, `${name} is a usual name for a code`],
    [!isCode && MAYBE.test(folded), 2, `some APIs have the code in ${name}`],
    [ID.test(folded), -6, `${name} is something else`],
    [isNumber, 2, type === 'number' ? 'a whole number' : 'digits in a text'],
    [CONSTANT.test(text), 3, 'written like a constant'],
    [!isNumber && !CONSTANT.test(text), 1, 'one word'],
    [HOLDERS.test(holder), 1, `inside ${around.at(-1) ?? ''}`],
    [around.some((one) => PAYLOADS.test(foldName(one))), -3, `inside ${around.join('.')}`],
    [text === String(status), -2, 'the same as the HTTP status'],
    [/^(?:error|fail(?:ed|ure)?|ok|success|true|false)$/i.test(text), -2, `says only ${text}`],
    [isOuter(folded) && !isNumber, -1, ''],
    [true, -0.25 * around.length, ''],
  ]);
}

/** `status: "error"` is the kind of the answer, not its code. */
function isOuter(name: string): boolean {
  return ['status', 'result', 'type', 'state'].includes(name);
}

/** Seconds or milliseconds since 1970, or a day. */
function isMoment(text: string): boolean {
  return /^1\d{9}(?:\d{3})?$|^(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d\d{0,9}$/.test(text);
}
