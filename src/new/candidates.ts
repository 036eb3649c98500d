import type { AnswerValue } from './answer-values.ts';
import { rateCode } from './rate-code.ts';
import { rateMessage } from './rate-message.ts';
import type { Rating } from './rating.ts';

/** A place in an answer at which the code, or the message, may stand. */
export interface Candidate extends AnswerValue {
  sure: 'sure' | 'likely' | 'possible';
  /** What speaks for it and against it, in a few words. */
  why: string[];
}

/** From so many points on a place is sure, if no other comes near it; likely; worth showing. */
const SURE = 8;
const LIKELY = 5;
const POSSIBLE = 2;
/** So much less than the first is near it. */
const NEAR = 2;

/** More are no choice. */
const MAX_SHOWN = 5;

/** The places at which the code of an answer may stand, the best one first. */
export function findCodes(values: readonly AnswerValue[], status?: number): Candidate[] {
  return rank(values.map((value) => ({ value, rating: rateCode(value, status) })));
}

/** The places at which the message beside a code may stand, the best one first. */
export function findMessages(values: readonly AnswerValue[], code: AnswerValue): Candidate[] {
  const others = values.filter(({ pointer }) => pointer !== code.pointer);
  return rank(others.map((value) => ({ value, rating: rateMessage(value, code) })));
}

function rank(rated: readonly { value: AnswerValue; rating: Rating }[]): Candidate[] {
  const sorted = rated
    .filter(({ rating }) => rating.points >= POSSIBLE)
    .toSorted((a, b) => b.rating.points - a.rating.points);
  return sorted.slice(0, MAX_SHOWN).map(({ value, rating: { points, why } }, i) => {
    const next = i === 0 ? (sorted[1]?.rating.points ?? 0) : Infinity;
    const isAlone = points - next >= NEAR;
    const sure = points >= SURE && isAlone ? 'sure' : points >= LIKELY ? 'likely' : 'possible';
    return { ...value, sure, why };
  });
}
