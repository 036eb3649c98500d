import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading, Spot } from '../read/reading.ts';
import { foldName } from '../words/words.ts';
import { getCodeForms } from '../words/code-forms.ts';
import type { FieldEvidence, NumberEvidence, UnlistedCode, VendorMention } from './evidence.ts';
import { isFirm } from './firm.ts';
import {
  AFTER_CODE,
  AMOUNT_NAME,
  CODE_NAME,
  COUNTED,
  EXPECTED,
  FILLER,
  OTHER_NAME,
  RECEIVED,
  WEAK_NAME,
} from '../words/lead-words.ts';
import { getSpotId } from './spot-id.ts';
import { getSurroundings, MAX_LOOSE } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** A text of up to so many characters is what somebody typed: "error 418 I'm a teapot". */
const MAX_TYPED = 80;

/** A name as codes have it. */
const KEY = /^[A-Z]+(?:_[A-Z]+)+$/;

/** A sentence of somebody's is not longer, in characters. */
const MAX_SENTENCE = 200;

/** Finds the codes that numbers and code-like words outside of known fields may be. */
export function matchNumbers(
  { spots, text }: Reading,
  index: LookupIndex,
  mentions: ReadonlyMap<string, VendorMention>,
) {
  const evidence: NumberEvidence[] = [];
  const fields: FieldEvidence[] = [];
  const unlisted: UnlistedCode[] = [];
  const isLong = text.length > MAX_LOOSE;
  const surroundings = getSurroundings(text, mentions);
  const isTyped = text.length < MAX_TYPED && mentions.size === 0 && !/[{<=]/.test(text);
  const isErrorStatus = ({ vendor, code }: IndexedCode) =>
    index.vendors.get(vendor)?.isStandard === true && /^[45]/.test(code);
  const named = [...mentions.values()]
    .filter(({ vendor, how }) => !vendor.isStandard && how !== 'misspelt')
    .map(({ vendor }) => vendor.id);
  const [whole] = getWholeText(text);
  const parts = spots.map((other) => splitPrefix(other, index));
  for (const spot of whole ? [whole, ...parts] : parts) {
    const owners = getOwners(spot, surroundings);
    const all = findCodes(spot, index);
    const found = owners ? all.filter(({ vendor }) => owners.has(vendor)) : all;
    // In a long text a number means nothing that is no code, or that only stands about.
    if (isLong && found.length === 0) continue;
    const isWhole = spot === whole && (found.length > 0 || KEY.test(spot.value));
    const how = isWhole ? 'alone' : getHow(spot, surroundings, index);
    if (how === undefined || (isLong && !isFirm({ how }))) continue;
    const id = getSpotId(spot.value, spot.line);
    fields.push(...getFieldsBefore(spot, found, id, index));
    for (const code of found) {
      evidence.push({
        kind: 'number',
        code,
        line: spot.line,
        spot: id,
        how: isTyped && how === 'named' && isErrorStatus(code) ? 'alone' : how,
        isUnique: text.length < MAX_SENTENCE && all.length === 1 && code.code.length > 2,
      });
    }
    // A path or an anchor is no code: `/acme/10/`, `#10`. What it ends in is a spot of its own.
    const isCode = /^(?![/#])[^\s\d]*\d\S*$/.test(spot.value) || KEY.test(spot.value);
    // A vendor is named: what others have so is still not listed there.
    const isListed = found.some(({ vendor }) => named.length === 0 || named.includes(vendor));
    if (!isListed && isFirm({ how }) && isCode && (spot !== whole || KEY.test(spot.value))) {
      unlisted.push({ code: spot.value, vendor: undefined, line: spot.line, spot: id });
    }
  }
  return { evidence: [...fields, ...evidence], unlisted };
}

/** A number right behind the name of a vendor's field, as people write it: `ResponseCode 14`. */
function getFieldsBefore(
  { lead, object, line }: Spot,
  found: readonly IndexedCode[],
  spot: string,
  { byField, vendors }: LookupIndex,
): FieldEvidence[] {
  const [name = ''] = lead;
  const own = (byField.get(foldName(name)) ?? []).filter(({ field }) => field.path.at(-1) === name);
  if (!object || object.isEnclosed || own[0]?.field.users !== 1) return [];
  return found
    .filter(({ vendor, field = 0 }) =>
      own.some((known) => known.vendor.id === vendor && known.position === field),
    )
    .map((code) => ({
      kind: 'field',
      code,
      line,
      spot,
      object,
      name,
      isExact: true,
      vendors: 1,
      isShared: vendors.get(code.vendor)?.fields[code.field ?? 0]?.isShared ?? false,
      siblings: [],
      strangers: object.fields.filter((other) => other.name !== name).length,
    }));
}

/** A text that is one code through and through, whatever signs it has: `ERR X/7`. */
function getWholeText(text: string): Spot[] {
  const value = text
    .trim()
    .replace(/^["'`([<{]+/, '')
    .replace(/(?<!["'`)\]>},;!?])["'`)\]>},;!?]+$/, '');
  if (value === '' || value.length > 60 || value.includes('\n')) return [];
  return [
    {
      value,
      type: 'word',
      lead: [],
      object: undefined,
      mark: undefined,
      next: undefined,
      isLast: true,
      line: 1,
    },
  ];
}

/** `HYPER-50`, `E12`, `error-12`: a number with a name joined to it. */
function splitPrefix(spot: Spot, { byName, byCode }: LookupIndex): Spot {
  if (spot.type !== 'word') return spot;
  const [, name = '', value = ''] =
    /(?:^|\.)([\p{L}_]{1,30}?)[-_:#.]?(\d{1,12})$/u.exec(spot.value) ?? [];
  const lower = name.toLowerCase();
  const isName = byName.has(lower) || CODE_NAME.test(lower);
  if (value === '' || !isName || byCode.has(spot.value.toLowerCase())) return spot;
  return { ...spot, value, type: 'number', lead: [name, ...spot.lead] };
}

function findCodes({ value, type }: Spot, { byCode }: LookupIndex): readonly IndexedCode[] {
  for (const form of getCodeForms(value, type)) {
    const found = byCode.get(form.toLowerCase());
    if (found) return found;
  }
  return [];
}

/** The vendors whose name stands right before a number: `Mobizon 12 and Hyper 30`. */
function getOwners({ lead }: Spot, { owners }: Surroundings): ReadonlySet<string> | undefined {
  const [first = '', second = ''] = lead.map((word) => word.toLowerCase());
  return owners.get(first) ?? (FILLER.test(first) ? owners.get(second) : undefined);
}

function getHow(
  spot: Spot,
  surroundings: Surroundings,
  index: LookupIndex,
): NumberEvidence['how'] | undefined {
  const [first = '', second = '', third = ''] = dropParticle(spot.lead).map((word) =>
    word.toLowerCase(),
  );
  const names = [first, second + first, third + second + first].map(foldName);
  const folded = foldName(first);
  const isOtherName = (word: string) => OTHER_NAME.test(word) && !surroundings.names.has(word);
  const isOther =
    isOtherName(first) ||
    isOtherName(second) ||
    (third !== '' && isOtherName(third) && FILLER.test(second));
  if (isOther && !surroundings.names.has(first)) return undefined;
  if (spot.mark === 'joined' && !CODE_NAME.test(folded)) return undefined;
  const isExpected = EXPECTED.test(first) || (EXPECTED.test(second) && !RECEIVED.test(first));
  if (isExpected) return surroundings.isActual(spot.value) ? 'named' : undefined;
  if (surroundings.isBare) return 'alone';
  if (
    RECEIVED.test(first) ||
    surroundings.names.has(first) ||
    (surroundings.names.has(second) && FILLER.test(first) && !COUNTED.test(first))
  )
    return 'named';
  if (names.some((name) => index.byField.has(name))) return 'named';
  const isNamed =
    CODE_NAME.test(folded) && (!WEAK_NAME.test(folded) || CODE_NAME.test(foldName(second)));
  // What stands before a long code in another script is its name, most likely.
  const isForeign = spot.value.length > 4 && /^[^\p{sc=Latin}\p{N}]+$/u.test(first);
  if (isNamed || isForeign) return 'named';
  return isAmong(spot, surroundings) ? 'stray' : 'loose';
}

/** Korean joins particles to a word, which stand alone once scripts are parted: `resultCode가 -1`. */
function dropParticle(lead: readonly string[]): readonly string[] {
  return /^\p{sc=Hangul}{1,2}$/u.test(lead[0] ?? '') && lead.length > 1 ? lead.slice(1) : lead;
}

/** Whether a number counts something, or stands among others: "98 SMS", "12 of 30". */
function isAmong({ next, mark, lead }: Spot, { isSentence }: Surroundings): boolean {
  const isCount =
    /^\p{sc=Latin}+$/u.test(next ?? '') && !FILLER.test(next ?? '') && !AFTER_CODE.test(next ?? '');
  return (
    !isSentence ||
    isCount ||
    AMOUNT_NAME.test(lead[0]?.toLowerCase() ?? '') ||
    mark === 'hash' ||
    mark === 'brackets'
  );
}
