import { foldName } from '../../text/words.ts';
import { LENGTH } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading, Spot } from '../read/reading.ts';
import {
  AFTER_CODE,
  AMOUNT_NAME,
  CODE_NAME,
  COUNTED,
  EXPECTED,
  FILLER,
  GIVING,
  OTHER_NAME,
  RECEIVED,
  WEAK_NAME,
} from '../words/lead-words.ts';
import { isEverydayName } from '../words/everyday-names.ts';
import type { NumberEvidence, VendorMention } from './evidence.ts';
import { findCodes } from './find-codes.ts';
import type { FoundCodes } from './find-codes.ts';
import { isFirm } from './firm.ts';
import { getSpotId } from './spot-id.ts';
import { getSurroundings, MAX_LOOSE } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/** A number or code-like word of a text outside of known fields, and what it may be. */
export interface ReadNumber {
  spot: Spot;
  /** See {@link getSpotId}. */
  id: string;
  how: NumberEvidence['how'];
  /** The codes that it may mean: those of the vendor right before it, where one is named there. */
  codes: readonly IndexedCode[];
  /** Of codes whose number it is on some systems only: which. */
  systems: ReadonlyMap<IndexedCode, readonly string[]>;
  /** All codes that have it, of whomever. */
  others: readonly IndexedCode[];
  /** Whether it is the text, and nothing else is there. */
  isWhole: boolean;
  /** Whether a thing that is counted stands behind it: "98 SMS". */
  isCount: boolean;
}

/** A number that is hardly there by chance, as programs write it. */
const LONG_NUMBER = /^0x[\dA-F]{8,16}$/i;

/** A name as codes have it. */
const KEY = /^[A-Z]+(?:_[A-Z]+)+$/;

/** Finds the numbers and code-like words of a text that may be codes. */
export function readNumbers(
  { spots, text }: Reading,
  index: LookupIndex,
  mentions: ReadonlyMap<string, VendorMention>,
): ReadNumber[] {
  const isLong = text.length > MAX_LOOSE;
  const surroundings = getSurroundings(text, mentions);
  const [whole] = getWholeText(text);
  const parts = spots.map((other) => splitPrefix(other, index));
  const known = new Map<string, FoundCodes>();
  // A log has the same numbers on many lines.
  const find = ({ value, type }: Spot) => {
    const id = `${type} ${value}`;
    const found = known.get(id) ?? findCodes(value, type, index);
    known.set(id, found);
    return found;
  };
  return (whole ? [whole, ...parts] : parts).flatMap((spot): ReadNumber[] => {
    // In a long text only what stands before a number makes a code of it.
    if (isLong && spot.lead.length === 0) return [];
    const { codes: all, systems } = find(spot);
    // What is hardly a code is one only where a catalog has it, and so is any number of a long text.
    const isChance = isLong || (spot.type === 'noise' && !isLongNumber(spot.value));
    if (isChance && all.length === 0) return [];
    const owners = getOwners(spot, surroundings) ?? getOtherOwners(spot, index);
    const own = owners ? all.filter(({ vendor }) => owners.has(vendor)) : all;
    // `SMTP 5.1.1`: what is written as only one catalog writes it, is that one's.
    const codes = spot.type === 'noise' && own.length === 0 ? all : own;
    // Nor does a number mean anything there that is nobody's by the name before it, or only stands about.
    if (isLong && codes.length === 0) return [];
    const isAlone =
      spot === whole && (codes.length > 0 || isKeyLike(spot) || isLongNumber(spot.value));
    const how = isAlone ? 'alone' : getHow(spot, surroundings, index);
    if (how === undefined || (isLong && !isFirm({ how }))) return [];
    const id = getSpotId(spot.value, spot.line);
    return [
      {
        spot,
        id,
        how,
        codes,
        systems,
        others: all,
        isWhole: spot === whole,
        isCount: isCount(spot),
      },
    ];
  });
}

/** Whether a number is hardly there by chance, as programs write it: `0xD0000022`. */
export function isLongNumber(value: string): boolean {
  return LONG_NUMBER.test(value);
}

/** Whether a word is written as keys are. */
export function isKeyLike({ value }: Pick<Spot, 'value'>): boolean {
  return KEY.test(value);
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
  if (spot.type !== 'word' || !/\d$/.test(spot.value)) return spot;
  const [, name = '', value = ''] =
    /(?:^|\.)([\p{L}_]{1,30}?)[-_:#.]?(\d{1,12})$/u.exec(spot.value) ?? [];
  const lower = name.toLowerCase();
  const isName = byName.has(lower) || CODE_NAME.test(lower);
  // `sqlite3` is a name as it stands.
  const isWhole = byName.has(spot.value.toLowerCase()) || byCode.has(spot.value.toLowerCase());
  if (value === '' || !isName || isWhole) return spot;
  return { ...spot, value, type: 'number', lead: [name, ...spot.lead] };
}

/** The vendors whose name stands right before a number: `Mobizon 12 and Hyper 30`. */
function getOwners({ lead }: Spot, { owners }: Surroundings): ReadonlySet<string> | undefined {
  const [first = '', second = ''] = lead.map((word) => word.toLowerCase());
  const own = owners.get(first);
  // `mysql errno 1045`: a word for codes may be a catalog's name too.
  const before = FILLER.test(first) ? owners.get(second) : undefined;
  return own && before ? new Set([...own, ...before]) : (own ?? before);
}

/** The catalogs by whose name a number stands that would else be another program's: `curl 28`. */
function getOtherOwners({ lead }: Spot, { byName }: LookupIndex): ReadonlySet<string> | undefined {
  const [first = '', second = '', third = ''] = lead.map((word) => word.toLowerCase());
  const word = [first, second, ...(FILLER.test(second) ? [third] : [])].find((each) =>
    OTHER_NAME.test(each),
  );
  const named = word === undefined ? [] : (byName.get(word) ?? []);
  return named.length === 0 ? undefined : new Set(named.map(({ vendor }) => vendor.id));
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
  const isOtherName = (word: string) =>
    OTHER_NAME.test(word) && !surroundings.names.has(word) && !index.byName.has(word);
  const isOther =
    isOtherName(first) ||
    isOtherName(second) ||
    (third !== '' && isOtherName(third) && FILLER.test(second));
  if (isOther && !surroundings.names.has(first)) return undefined;
  // "npm error errno 1": a word for codes that is a catalog's name too is here another program's.
  if (isOther && CODE_NAME.test(folded)) return 'loose';
  if (spot.mark === 'joined' && !CODE_NAME.test(folded)) return undefined;
  const isExpected =
    EXPECTED.test(first) ||
    (EXPECTED.test(second) && !/^(?:not|to)$/.test(second) && !RECEIVED.test(first));
  if (isExpected) return surroundings.isActual(spot.value) ? 'named' : undefined;
  if (isVersion(spot, surroundings)) return 'stray';
  if (surroundings.isBare) return 'alone';
  // "grpc: 3 connections": the name is of what is counted.
  if (surroundings.names.has(first) && isPlural(spot)) return 'stray';
  if (
    RECEIVED.test(first) ||
    surroundings.names.has(first) ||
    getOtherOwners(spot, index) !== undefined ||
    (surroundings.names.has(second) && FILLER.test(first) && !COUNTED.test(first))
  )
    return 'named';
  // A field that everybody has, of whomever it is here, tells nothing of a number in a sentence.
  if (names.some((name) => index.byField.has(name) && !isEverydayName(name))) return 'named';
  const isNamed =
    (CODE_NAME.test(folded) && (!WEAK_NAME.test(folded) || CODE_NAME.test(foldName(second)))) ||
    // "The error is 0xC0000417".
    (isLongNumber(spot.value) && FILLER.test(first) && CODE_NAME.test(foldName(second)));
  // What stands before a long code in another script is its name, most likely.
  const isForeign = spot.value.length >= LENGTH.long && /^[^\p{sc=Latin}\p{N}]+$/u.test(first);
  if (
    isNamed ||
    isForeign ||
    ((surroundings.isSentence || MIXED.test(spot.value)) && isGiven(spot))
  )
    return 'named';
  return isAmong(spot, surroundings) ? 'stray' : 'loose';
}

/** A code of digits and capitals, as no amount is: `23P01`. */
const MIXED = /^(?=\d*[A-Z])(?=[A-Z]*\d)[\dA-Z]{5}$/;

/** Whether a sentence says that a status came: "I keep getting a 401", "404 when I log in", "denied (403)". */
function isGiven({ value, lead, mark, next = '' }: Spot): boolean {
  const isCode = /^[45]\d\d$/.test(value) || MIXED.test(value);
  if (!isCode || (next !== '' && !AFTER_CODE.test(next) && !FILLER.test(next))) return false;
  // One that begins with a digit is written like nothing else: "and now 23P01 comes back".
  if (MIXED.test(value) && /^\d/.test(value)) return true;
  const [first = '', second = ''] = lead.map((word) => word.toLowerCase());
  const giver = /^an?$/.test(first) ? second : first;
  return GIVING.test(giver) || mark === 'round' || (mark === 'start' && AFTER_CODE.test(next));
}

/** Korean joins particles to a word, which stand alone once scripts are parted: `resultCode가 -1`. */
function dropParticle(lead: readonly string[]): readonly string[] {
  return /^\p{sc=Hangul}{1,2}$/u.test(lead[0] ?? '') && lead.length > 1 ? lead.slice(1) : lead;
}

/** `Windows 11`: a number right behind a name that is a version of what is named. */
function isVersion({ lead: [first = ''], value }: Spot, { versions }: Surroundings): boolean {
  return versions.get(first.toLowerCase())?.has(value) === true;
}

function isPlural(spot: Spot): boolean {
  return isCount(spot) && /[^su]s$/.test(spot.next ?? '');
}

function isCount({ next = '' }: Spot): boolean {
  return /^\p{sc=Latin}+$/u.test(next) && !FILLER.test(next) && !AFTER_CODE.test(next);
}

/** Whether a number counts something, or stands among others: "98 SMS", "12 of 30". */
function isAmong(spot: Spot, { isSentence }: Surroundings): boolean {
  const { mark, lead } = spot;
  return (
    !isSentence ||
    isCount(spot) ||
    AMOUNT_NAME.test(lead[0]?.toLowerCase() ?? '') ||
    mark === 'hash' ||
    mark === 'brackets'
  );
}
