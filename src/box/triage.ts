import { formatCount, formatNumber } from '../catalog/counts.ts';
import type { LookupAnswer } from '../lookup/result.ts';

/** Fewer codes than this are looked at one by one. */
const MANY = 3;

/** What a log holds, told apart: it is read for its failures. */
export interface Triage {
  failures: LookupAnswer[];
  successes: LookupAnswer[];
  /** `12 kinds of failure in 30 places, 664 successes` */
  summary: string;
}

/** Tells failures from successes, where a text has both and several of them; undefined elsewhere. */
export function makeTriage(answers: readonly LookupAnswer[]): Triage | undefined {
  const failures = answers.filter(({ isSuccess }) => !isSuccess);
  const successes = answers.filter(({ isSuccess }) => isSuccess);
  const [failed, fine] = [failures, successes].map((some) =>
    some.reduce((sum, { count }) => sum + count, 0),
  ) as [number, number];
  if (failures.length === 0 || successes.length === 0 || failed + fine < MANY) return undefined;
  const kinds = failures.length === 1 ? '1 kind' : `${formatNumber(failures.length)} kinds`;
  const well = fine === 1 ? '1 success' : `${formatNumber(fine)} successes`;
  return {
    failures,
    successes,
    summary: `${kinds} of failure in ${formatCount(failed, 'place')}, ${well}`,
  };
}
