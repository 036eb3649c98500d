import { getNameWords, getWords } from '../../text/words.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading } from '../read/reading.ts';
import { foldName } from '../words/words.ts';
import type { KeyEvidence } from './evidence.ts';
import { getSpotId } from './spot-id.ts';

/** Longest text, in words, that may be a key written as plain words. */
const MAX_PLAIN = 8;

/** In a longer text, in characters, a part of a key is a name of another program's. */
const MAX_TYPED = 60;

/** Names of HTTP and gRPC statuses, folded. */
const STATUS_NAME =
  /^(?:badrequest|unauthorized|unauthenticated|forbidden|permissiondenied|notfound|methodnotallowed|notacceptable|requesttimeout|conflict|gone|unsupportedmediatype|toomanyrequests|internalservererror|internalerror|notimplemented|unimplemented|badgateway|serviceunavailable|unavailable|gatewaytimeout|deadlineexceeded|invalidargument|invalidparameter|alreadyexists|resourceexhausted|failedprecondition|aborted|outofrange|dataloss|cancelled|canceled|unknown|success|fail|ok)$/;

/** Finds the codes whose key the text has, whole or in part, in any writing. */
export function matchKeys({ spots, text, passages }: Reading, index: LookupIndex): KeyEvidence[] {
  const evidence: KeyEvidence[] = [];
  const add = (value: string, line: number, isAlone: boolean, mayBePart = true) => {
    const words = getNameWords(value);
    const whole = index.byKey.get(foldName(value)) ?? [];
    // One word alone (`FAIL`), or the name of a status (`NotFound`), is everybody's.
    const isMeant = isAlone || (words.length > 1 && !STATUS_NAME.test(foldName(value)));
    const spot = getSpotId(value, line);
    const make = (code: IndexedCode, isWhole: boolean): KeyEvidence => ({
      kind: 'key',
      code,
      line,
      spot,
      isWhole,
      words: words.length,
    });
    if (whole.length > 0 && isMeant) evidence.push(...whole.map((code) => make(code, true)));
    else if (
      words.length > 1 &&
      mayBePart &&
      !STATUS_NAME.test(foldName(value)) &&
      text.length < MAX_TYPED
    )
      evidence.push(...findParts(words, index).map((code) => make(code, false)));
  };
  for (const { value, type, line, lead } of spots) {
    if (type !== 'number' && /[_.-]|[a-z][A-Z]/.test(value) && value.length < 80)
      // What stands in quotes is the whole of something: `"no-cache"`.
      add(value.split('.').at(-1) ?? value, line, false, type === 'word');
    else if (/^[A-Z]{2,}$/.test(value)) add(value, line, /key$/i.test(lead[0] ?? ''));
  }
  const [only] = passages;
  const words = getWords(text);
  if (passages.length === 1 && only && words.length <= MAX_PLAIN) add(text.trim(), 1, true);
  return evidence;
}

/** The codes that have these words in their key, one after the other. */
function findParts(words: readonly string[], { byPair }: LookupIndex): IndexedCode[] {
  const wanted = ` ${words.join(' ')} `;
  const found = byPair.get(words.slice(0, 2).join(' ')) ?? [];
  return found.filter(
    ({ key }) => key !== undefined && ` ${getNameWords(key).join(' ')} `.includes(wanted),
  );
}
