import { BOUNDS } from '../grades.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Match } from '../match/evidence.ts';
import type { Reading } from '../read/reading.ts';
import type { ChainLink, LookAlike, LookupAnswer, LookupResult, UnknownCode } from '../result.ts';
import { isShort, makeCases } from './case.ts';
import type { Case } from './case.ts';
import { orderChains } from './chain-order.ts';
import { findChains } from './chains.ts';
import type { Chains } from './chains.ts';
import { makeCompletions } from './completions.ts';
import { getConfidence } from './confidence.ts';
import { describeReading } from './describe-reading.ts';
import { makeDoubts } from './doubts.ts';
import { getLooks } from './looks.ts';
import { makeNeighbors } from './neighbors.ts';
import { orderAnswers } from './order.ts';
import type { Ranked } from './order.ts';
import { makeReasons } from './reasons.ts';
import { makeReference } from './reference.ts';
import { getHinted } from './remarks.ts';
import type { Hinted } from './remarks.ts';
import { selectCases } from './select.ts';
import { isSuccess } from './success.ts';
import { isTold } from './told.ts';
import { makeUnknown } from './unknown.ts';

/** Lines of a log. */
const LOG_LINES = 10;

/** Weighs what was found: what the text holds, how surely, and what is unknown. */
export function makeResult(reading: Reading, match: Match, index: LookupIndex): LookupResult {
  const all = makeCases(match, isShort(reading));
  const chains = findChains(all, reading, index);
  const cases = selectCases(all, match, { chains });
  const hinted = getHinted(reading, match, index);
  const getNeighbors = makeNeighbors(cases);
  const kept = new Set(cases);
  const made = cases.map((entry) => ({
    entry,
    answer: makeAnswer(entry, { neighbors: getNeighbors(entry), kept, chains, hinted, index }),
  }));
  const unknown = makeUnknown(match, cases, index);
  const looks = made.every(({ answer }) => isUnsure(answer, index))
    ? getLooks(reading).filter(({ code }) => !isKnown(code, { ranked: made, unknown, index }))
    : [];
  const ranked = made.map((item) => doubtSuccess(item, looks, { reading, index }));
  const answers = orderAnswers(ranked, index, isLog(reading));
  return {
    answers: orderChains(answers),
    unknown,
    looks,
    remarks: hinted.remarks,
    read: answers.length === 0 ? describeReading(reading, match) : [],
    completions: makeCompletions(reading, answers, index),
  };
}

/** Whether a text is so long that it is read for what it has most of. */
function isLog({ passages }: Reading): boolean {
  return passages.filter(({ object }) => !object).length >= LOG_LINES;
}

/** Whether an answer leaves open what else the text says: it may be wrong, or is only a status. */
function isUnsure({ confidence, vendor }: LookupAnswer, { vendors }: LookupIndex): boolean {
  return confidence === 'possible' || vendors.get(vendor)?.isStandard === true;
}

/** A success is hardly what is asked for where a failure that is unknown stands in its line. */
function doubtSuccess(
  { entry, answer }: Ranked,
  looks: readonly LookAlike[],
  { reading, index }: { reading: Reading; index: LookupIndex },
): Ranked {
  const isStandard = index.vendors.get(answer.vendor)?.isStandard === true;
  const lines = reading.passages.filter(({ line }) => entry.lines.has(line));
  const look = looks.find(({ code }) => lines.some(({ text }) => text.includes(code)));
  if (!answer.isSuccess || !isStandard || !look) return { entry, answer };
  const doubt = `\`${look.code}\` in the same line tells of a failure.`;
  return {
    entry,
    answer: { ...answer, confidence: 'possible', doubts: [...answer.doubts, doubt] },
  };
}

interface Told {
  ranked: readonly Ranked[];
  unknown: readonly UnknownCode[];
  index: LookupIndex;
}

/** Whether what looks like a code is told already: of a catalog that has it, or would have it. */
function isKnown(look: string, { ranked, unknown, index: { vendors } }: Told): boolean {
  const parts = new Set([look.toLowerCase(), ...(look.toLowerCase().match(/[\w.]+/g) ?? [])]);
  const isTold = ({ answer: { vendor, confidence } }: Ranked) =>
    confidence !== 'possible' || vendors.get(vendor)?.isStandard === true;
  const spots = ranked.filter(isTold).flatMap(({ entry }) => [...entry.spots]);
  const values = [
    ...spots.map((spot) => spot.slice(spot.indexOf(':') + 1)),
    ...unknown.flatMap(({ code, vendor, classes }) =>
      vendor || classes ? [code.toLowerCase()] : [],
    ),
  ];
  return values.some((value) => parts.has(value));
}

interface Setting {
  /** The cases that share a line with it. */
  neighbors: readonly Case[];
  /** All that are answers. */
  kept: ReadonlySet<Case>;
  chains: Chains;
  hinted: Hinted;
  index: LookupIndex;
}

function makeAnswer(
  entry: Case,
  { neighbors, kept, chains, hinted, index }: Setting,
): LookupAnswer {
  const doubts = makeDoubts(entry, neighbors, index);
  const rivals = neighbors.some(
    (other) => other !== entry && isRival(entry, other) && !chains.areLinked(entry, other),
  );
  const lines = [...entry.lines];
  const chain = makeChainLinks(entry, kept, { chains, index });
  return {
    ...makeReference(entry.code, index),
    score: Math.round(entry.points),
    confidence: getConfidence(entry, {
      isRivalled: rivals,
      isSeldom: neighbors.some((other) => isOnMoreSystems(other, entry)),
      isBeside: neighbors.some((other) => isBeside(entry, other)),
      isStandard: index.vendors.get(entry.code.vendor)?.isStandard === true,
      doubts: doubts.length + (hinted.against.has(entry.code.vendor) ? 1 : 0),
    }),
    reasons: makeReasons(entry, index),
    doubts,
    values: entry.message?.values ?? [],
    ...(entry.code.title !== undefined && { title: entry.code.title }),
    ...(entry.code.verdict && { verdict: entry.code.verdict }),
    ...(isSuccess(entry.code, index) && { isSuccess: true as const }),
    ...(chain.length > 0 && { chain }),
    count: Math.max(1, entry.spots.size, entry.objects.size),
    firstLine: Math.min(...lines),
    lastLine: Math.max(...lines),
  };
}

/** The other answers of the same failure. */
function makeChainLinks(
  entry: Case,
  kept: ReadonlySet<Case>,
  { chains, index }: Pick<Setting, 'chains' | 'index'>,
): ChainLink[] {
  return chains
    .getLinks(entry)
    .map(({ root, other, says }) => ({ partner: root === entry ? other : root, root, says }))
    .filter(({ partner }) => kept.has(partner))
    .map(({ partner, root, says }) => {
      const { vendor, product, code } = makeReference(partner.code, index);
      return { vendor, product, code, isRoot: partner === root, says };
    });
}

/** A number on as many systems is hardly meant where another code of the catalog has it on more, or on the first. */
const FEW_SYSTEMS = 2;

/** Whether a number in the text is another code's of the same catalog, on more systems or the first of them. */
function isOnMoreSystems(other: Case, entry: Case): boolean {
  const own = getNumbered(entry);
  if (!own || own.systems.length > FEW_SYSTEMS || other.code.vendor !== entry.code.vendor)
    return false;
  const isSameSpot = [...entry.spots].every((spot) => other.spots.has(spot));
  return isSameSpot && getNumbered(other) !== undefined && other.points > entry.points;
}

/** The number that speaks for a code on some systems, where no word does. */
function getNumbered({ number, printed, key, message, field }: Case) {
  return key || message || field ? undefined : (printed?.numbered ?? number?.numbered);
}

/** Whether a code stands in the same object as one that tells the vendor: the general one beside it. */
function isBeside({ code, field }: Case, other: Case): boolean {
  const isSame = field !== undefined && field.object === other.field?.object;
  return isSame && other.code.vendor === code.vendor && other.code !== code && isTold(other);
}

/** Whether the same spot or line may as well mean another code. */
function isRival(entry: Case, other: Case): boolean {
  const isNear = other.points > entry.points - BOUNDS.rival;
  const isSameSpot = [...entry.spots].some((spot) => other.spots.has(spot));
  const isSameMessage = entry.spots.size === 0 && other.message?.line === entry.message?.line;
  return isNear && (isSameSpot || isSameMessage || isBesideCode(entry, other));
}

/** Whether only a message speaks for a code, and a field beside it says another one. */
function isBesideCode({ spots, message }: Case, { field }: Case): boolean {
  const isMessage = spots.size === 0 && message !== undefined;
  return isMessage && Boolean(field?.object.fields.some(({ line }) => line === message.line));
}
