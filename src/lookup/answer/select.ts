import { addToSet } from '../../text/groups.ts';
import type { Match, MessageEvidence, UnlistedCode } from '../match/evidence.ts';
import { isTelling } from '../match/fields.ts';
import type { ReadObject } from '../read/reading.ts';
import { getPoints, getWorth, MIN_POINTS } from './case.ts';
import type { Case } from './case.ts';
import { isFirm } from '../match/firm.ts';

/** A weaker meaning of the same spot than this is none: points below the best. */
const CLEAR_LEAD = 11;

/** A message that fits less than this share of the best on its line is not meant. */
const NEAR_BEST = 0.8;

/** Keeps the cases that the text really makes: of several meanings of one spot the best. */
export function selectCases(cases: readonly Case[], match: Match): Case[] {
  const foreign = getForeignSpots(match, cases);
  const strong = cases.filter((entry) => getPoints(entry) >= MIN_POINTS);
  const byVendor = strong.filter((entry) => !isForeign(entry, foreign));
  const bySpot = byVendor.filter((entry) => !isOutdone(entry, byVendor));
  const byLine = bySpot.filter((entry) => !isWeakerMessage(entry, bySpot));
  const byNumber = byLine.filter((entry) => !isStray(entry, byLine));
  const byObject = byNumber.filter((entry) => !isContent(entry, byNumber));
  return byObject.filter((entry) => !isOnlyStatus(entry, byObject, match));
}

/** Spots whose vendor the text tells, and that vendor's id: nobody else's code stands there. */
function getForeignSpots(
  { unlisted, mentions, evidence }: Match,
  cases: readonly Case[],
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const codeLength = (spot: string) => spot.length - spot.indexOf(':') - 1;
  for (const { spot, vendor, fit } of unlisted) {
    const isShared = fit && fit.isExact && fit.siblings.length > 1 && codeLength(spot) < 5;
    if (vendor && fit && (isTelling(fit) || isShared)) addToSet(owners, spot, vendor.id);
  }
  for (const item of evidence) {
    if (item.kind === 'field' && owners.has(item.spot ?? ''))
      addToSet(owners, item.spot ?? '', item.code.vendor);
  }
  const named = [...mentions.values()].filter(
    ({ vendor, how }) => !vendor.isStandard && how !== 'misspelt',
  );
  if (named.length > 0) {
    for (const spot of new Set(cases.flatMap(({ spots }) => [...spots]))) {
      for (const { vendor } of named) addToSet(owners, spot, vendor.id);
    }
  }
  return owners;
}

/** Whether all that speaks for a code is a number that belongs to another vendor. */
function isForeign(entry: Case, owners: Map<string, Set<string>>): boolean {
  if (entry.link || entry.key || entry.status || isTold(entry)) return false;
  if (entry.message && entry.message.how !== 'words') return false;
  return (
    entry.spots.size > 0 &&
    [...entry.spots].every((spot) => {
      const ids = owners.get(spot);
      return ids !== undefined && !ids.has(entry.code.vendor);
    })
  );
}

/** Whether a field tells the code and the vendor. */
export function isTold({ field }: Case): boolean {
  return field !== undefined && field.isExact && field.vendors === 1;
}

/** Whether every spot that may mean this code means another one more likely. */
function isOutdone(entry: Case, cases: readonly Case[]): boolean {
  if (entry.spots.size === 0) return false;
  const points = getPoints(entry);
  return [...entry.spots].every((spot) =>
    cases.some(
      (other) => other !== entry && other.spots.has(spot) && getPoints(other) > points + CLEAR_LEAD,
    ),
  );
}

/** Whether a number only stands about, where another of the vendor's stands as a code does. */
function isStray(entry: Case, cases: readonly Case[]): boolean {
  const isLoose =
    entry.number !== undefined &&
    !isFirm(entry.number) &&
    !entry.field &&
    !entry.key &&
    !entry.message &&
    !entry.link;
  const isPlaced = ({ field, number, key, link }: Case) =>
    Boolean(field ?? key ?? link) || isFirm(number);
  return (
    isLoose && cases.some((other) => other.code.vendor === entry.code.vendor && isPlaced(other))
  );
}

/** Whether only words speak for a code, and on their line they fit another one better. */
function isWeakerMessage(entry: Case, cases: readonly Case[]): boolean {
  const { message } = entry;
  if (!message || entry.spots.size > 0) return false;
  const worth = getWorth(message) + (entry.mention ? 10 : 0);
  const isEqual = (other: MessageEvidence) =>
    message.how === 'whole' && getWorth(other) < getWorth(message) + 2;
  return cases.some((other) => {
    if (other === entry || other.message?.line !== message.line) return false;
    if (isSaidAs(other, entry)) return true;
    if (isEqual(other.message) && !other.mention) return false;
    const better =
      getWorth(other.message) + (other.mention ? 10 : 0) + (other.spots.size > 0 ? 12 : 0);
    const isWhole = other.message.how === 'whole' && message.how !== 'whole' && !entry.mention;
    return worth < better * NEAR_BEST || (isWhole && worth < better - 3);
  });
}

/** Whether two codes have the same message, and the text tells by its number which one it is. */
function isSaidAs({ code, field, number, message }: Case, entry: Case): boolean {
  const isSame = code.vendor === entry.code.vendor && code.message === entry.code.message;
  const isNumbered = Boolean(field) || isFirm(number);
  return isSame && isNumbered && message?.how === 'whole';
}

/** Whether a code is only spoken for inside of an answer that a field tells to be another's. */
function isContent(entry: Case, cases: readonly Case[]): boolean {
  if (entry.link || isTold(entry)) return false;
  return cases.some((other) => {
    if (!other.field || other === entry || !(isTold(other) || isShaped(other))) return false;
    if (other.code.vendor === entry.code.vendor && (entry.field || entry.message?.how === 'whole'))
      return false;
    if (entry.field?.isExact && !isTold(other)) return false;
    const [first, last] = getLines(other.field.object);
    const isForeignText = !entry.number && !entry.field && entry.code.vendor !== other.code.vendor;
    const isInside = [...entry.lines].every((line) => line >= first && line <= last);
    const isWeaker = getPoints(entry) < getPoints(other) || entry.message?.how !== 'whole';
    return isInside && (isWeaker || isForeignText);
  });
}

/** Whether a code stands in an object that looks just like an answer of its vendor. */
function isShaped({ field }: Case): boolean {
  return field !== undefined && field.isExact && field.siblings.length > 1 && field.strangers === 0;
}

/** The lines of the outermost object around one. */
function getLines(object: ReadObject): [first: number, last: number] {
  let root = object;
  for (let i = 0; root.parent?.isEnclosed && i < 64; i++) root = root.parent;
  const lines = [...root.fields, ...object.fields].map(({ line }) => line);
  return [Math.min(root.line, object.line, ...lines), Math.max(...lines, object.line)];
}

/** Whether a status line speaks alone, although the answer has a code of its own. */
function isOnlyStatus(entry: Case, cases: readonly Case[], { unlisted }: Match): boolean {
  if (!entry.status || entry.number?.how === 'alone') return false;
  const { spot: own, line } = entry.status;
  // The body follows its status line; what stands before is another answer.
  const isBehind = (other: Case) => [...other.lines].some((at) => at >= line);
  const isToldElse = cases.some(
    (other) => other !== entry && !other.status && isInBody(other) && isBehind(other),
  );
  return (
    isToldElse || unlisted.some((item) => item.spot !== own && item.line >= line && isCode(item))
  );
}

function isInBody({ field, key, message, number, link }: Case): boolean {
  const isNumber = isFirm(number);
  return Boolean(field ?? key ?? link) || isNumber || message?.how === 'whole';
}

function isCode({ fit }: UnlistedCode): boolean {
  return fit !== undefined && (isTelling(fit) || fit.isExact);
}
