import { countEach } from '../../text/groups.ts';
import { EXTRA } from '../grades.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { getUsual } from '../index/usual.ts';
import { isFirm } from '../match/firm.ts';
import type { Confidence, LookupAnswer } from '../result.ts';
import type { Case } from './case.ts';

/** An answer, and what speaks for it. */
export interface Ranked {
  entry: Case;
  answer: LookupAnswer;
}

const RANK: Record<Confidence, number> = { certain: 0, likely: 1, possible: 2 };

/**
 * Surer ones first, and what a standard says of a success last: nobody asks after that. Of equally
 * sure ones, what a text without an answer's fields calls a code before what its words alone may mean,
 * failures before successes, what the text holds more often, vendors before standards, of standards the
 * more usual, vendors of which the text has more codes, and vendors with fewer codes, who use each of
 * them more often; last, codes of which a number is on more systems.
 */
export function orderAnswers(
  all: readonly Ranked[],
  index: LookupIndex,
  isLog = false,
): LookupAnswer[] {
  const support = countEach(all.map(({ answer }) => answer.vendor));
  // Who has one number and nothing else may ask after a success too.
  const isBare =
    all.every(({ entry }) => entry.number?.how === 'alone') &&
    new Set(all.flatMap(({ entry }) => [...entry.spots])).size === 1;
  const isStandardOf = (vendor: string) => index.vendors.get(vendor)?.isStandard ?? false;
  // Where only loose words speak for anything else, a success is what was pasted.
  const isAsked = all.some(
    (item) => isPlaced(item) && !(item.answer.isSuccess && isStandardOf(item.answer.vendor)),
  );
  const isCalled = all.some(isNumbered) && !all.some(({ entry }) => entry.field);
  const getKeys = ({ entry, answer }: Ranked): number[] => {
    const vendor = index.vendors.get(answer.vendor);
    const isStandard = isStandardOf(answer.vendor);
    const isWell = answer.isSuccess === true && !isBare;
    // A log is read for its failures, and for those that it has most of.
    const first = isLog
      ? [Number(isWell), RANK[answer.confidence], -answer.count]
      : [Number(isStandard && isWell && isAsked), RANK[answer.confidence]];
    return [
      ...first,
      Number(all.some((other) => isStatusBeside(entry, other.entry))),
      Number(isCalled && answer.confidence === 'possible' && isOfWords(entry)),
      -entry.points - (isWell ? EXTRA.success : 0),
      Number(isWell),
      -answer.count,
      Number(isStandard),
      isStandard ? -getUsual(answer.vendor, index) : 0,
      -(support.get(answer.vendor) ?? 0),
      vendor?.codes ?? 0,
      -countSystems(entry),
    ];
  };
  return all
    .map((item) => ({ answer: item.answer, keys: getKeys(item) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ answer }) => answer);
}

/** Whether an entry is only the status beside a code in a line that a program printed: "Status: 400. Code: …". */
function isStatusBeside({ status, printed, field, code }: Case, other: Case): boolean {
  const isStatus = status !== undefined && !printed && !field;
  const isCode = other.printed !== undefined && other.printed.grade !== 'bareForm';
  return isStatus && isCode && other.code.vendor !== code.vendor && other.lines.has(status.line);
}

/** Whether more than loose words speaks for an answer. */
function isPlaced({ entry: { spots }, answer: { confidence } }: Ranked): boolean {
  return spots.size > 0 || confidence !== 'possible';
}

/** Whether a text calls a number a code: "Error 1452: …". */
function isNumbered({ entry: { number, printed } }: Ranked): boolean {
  return isFirm(number) || printed?.grade === 'bareForm';
}

/** Whether only words speak for a code, and those are not its own message. */
function isOfWords({ spots, mention, message }: Case): boolean {
  return (
    spots.size === 0 && !mention && (message?.how !== 'whole' || message.grade === 'stockMessage')
  );
}

/** On how many systems a number is the code's. */
function countSystems({ number, printed }: Case): number {
  return (printed?.numbered ?? number?.numbered)?.systems.length ?? 0;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
