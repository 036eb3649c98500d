import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { ReadObject } from '../read/reading.ts';
import { foldName, getWords } from '../words.ts';
import type { Case } from './case.ts';

/** What messages are called, where a vendor does not say. */
const MESSAGE_NAME =
  /^(?:(?:err(?:or)?|result|res|response|status|ret|fail(?:ure)?)?(?:message|msg|text|description|desc|reason)(?:eng)?)$/;

/** Changed words that tell little less than this are other wordings, not other meanings. */
const TELLING = 0.55;

/** Says where message and code do not go together. */
export function makeDoubts(entry: Case, cases: readonly Case[], index: LookupIndex): string[] {
  const { code, field, message } = entry;
  const doubts: string[] = [];
  for (const { listed, found } of message?.changes ?? []) {
    if (index.getWeight(listed) < TELLING) continue;
    doubts.push(
      `The message says “${found}” where the listed one says “${getWritten(listed, code)}”: it may be another API's.`,
    );
  }
  const said =
    field && code.message !== undefined ? getMessage(field.object, entry, index) : undefined;
  if (said === undefined || message) return doubts;
  const other = cases.find(
    (rival) =>
      rival !== entry && rival.message?.how === 'whole' && rival.code.vendor === code.vendor,
  );
  doubts.push(
    other
      ? `The message is that of ${other.code.code}, not of this code.`
      : 'The message is not the one that is listed for this code.',
  );
  return doubts;
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
