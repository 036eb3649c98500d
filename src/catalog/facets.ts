import type { NoteData } from '../schemas/note.ts';

/** What a note says in single words: did it fail, can a retry help, who must act. */
export type Verdict = Pick<NoteData, 'outcome' | 'retry' | 'actor'>;

export const OUTCOME_LABELS = {
  success: 'success',
  partial: 'partly done',
  empty: 'nothing found',
  pending: 'not finished yet',
  failure: 'failure',
} as const satisfies Record<Verdict['outcome'], string>;

/** Answers to "can the same request be sent again?". */
export const RETRY_LABELS = {
  never: 'no',
  'after-fix': 'only after a fix',
  'with-backoff': 'yes, with growing pauses',
  later: 'yes, later',
} as const satisfies Record<NonNullable<Verdict['retry']>, string>;

/** Answers to "who must act?". */
export const ACTOR_LABELS = {
  caller: 'the caller',
  'end-user': 'the end user',
  administrator: 'the administrator',
  vendor: 'the vendor',
} as const satisfies Record<NonNullable<Verdict['actor']>, string>;

/** Answers "did it fail?": `Yes`, `No: partly done`. */
export function formatOutcome(outcome: Verdict['outcome']): string {
  return outcome === 'failure' ? 'Yes' : `No: ${OUTCOME_LABELS[outcome]}`;
}

/** Formats a verdict in one line: `failure · retry: only after a fix · acts: the caller`. */
export function formatVerdict({ outcome, retry, actor }: Verdict): string {
  const parts: string[] = [OUTCOME_LABELS[outcome]];
  if (retry) parts.push(`retry: ${RETRY_LABELS[retry]}`);
  if (actor) parts.push(`acts: ${ACTOR_LABELS[actor]}`);
  return parts.join(' · ');
}
