import { deriveNumber } from '../../catalog/derive.ts';
import { foldName, getWords } from '../../text/words.ts';
import { CLEAR } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { ReadObject } from '../read/reading.ts';
import type { Case } from './case.ts';
import { isFirm } from '../match/firm.ts';

/** What messages are called, where a vendor does not say. */
const MESSAGE_NAME =
  /^(?:(?:err(?:or)?|result|res|response|status|ret|fail(?:ure)?)?(?:message|msg|text|description|desc|reason)(?:eng)?)$/;

/** Says where message and code do not go together. */
export function makeDoubts(entry: Case, cases: readonly Case[], index: LookupIndex): string[] {
  const { code, field, message, status } = entry;
  // What stands there as a status is one, whatever the words beside it say.
  if (status) return [];
  const doubts: string[] = [];
  for (const { listed, found } of message?.changes ?? []) {
    if (index.getWeight(listed) < CLEAR.change) continue;
    doubts.push(
      `The message says “${found}” where the listed one says “${getWritten(listed, code)}”: it may be another API's.`,
    );
  }
  if (message?.how === 'whole') return [...doubts, ...doubtNumber(entry, cases, index)];
  const rival = cases.find((other) => isSaidBeside(entry, other, index));
  const said =
    field && code.message !== undefined ? getMessage(field.object, entry, index) : undefined;
  if (rival) doubts.push(`The message is that of ${rival.code.code}, not of this code.`);
  else if (said !== undefined && !message) {
    doubts.push('The message is not the one that is listed for this code.');
  }
  return doubts;
}

/** Whether the message beside a code is another one's of the same vendor. */
function isSaidBeside(
  { code, field, number, lines }: Case,
  other: Case,
  index: LookupIndex,
): boolean {
  const isNumbered = field !== undefined || isFirm(number);
  const isOther = other.code !== code && other.code.vendor === code.vendor;
  const isNear = lines.has(other.message?.line ?? 0);
  return (
    isNumbered &&
    isOther &&
    isNear &&
    other.message?.how === 'whole' &&
    !isMadeOf(other.code, code, index) &&
    !other.field &&
    !isFirm(other.number)
  );
}

/** Whether one is made of the other by arithmetic: the message of 2067 beside 19, which is 2067 & 255. */
function isMadeOf(one: IndexedCode, other: IndexedCode, { vendors }: LookupIndex): boolean {
  const { derived, numbering } = vendors.get(one.vendor) ?? {};
  return (
    derived !== undefined &&
    deriveNumber(one.code, { derived, numbering }).some(({ number }) => number === other.code)
  );
}

/** Says where another code of the vendor stands beside a message, which alone speaks for this one. */
function doubtNumber(entry: Case, cases: readonly Case[], index: LookupIndex): string[] {
  const rival = cases.find((other) => isSaidBeside(other, entry, index));
  return rival ? [`The code beside the message is ${rival.code.code}, another one.`] : [];
}

/** A word of a code's message as it is written there. */
function getWritten(word: string, { message = '' }: IndexedCode): string {
  const at = message.toLowerCase().indexOf(word);
  return at === -1 ? word : message.slice(at, at + word.length);
}

/** The message beside the code, where there is one that says something. */
function getMessage(
  object: ReadObject,
  { code }: Case,
  { vendors }: LookupIndex,
): string | undefined {
  const own = vendors.get(code.vendor)?.fields[code.field ?? 0]?.message;
  const field = object.fields.find(({ name }) => name === own || MESSAGE_NAME.test(foldName(name)));
  return field && getWords(field.value).length > 1 ? field.value : undefined;
}
