import type { CodeData } from '../schemas/code.ts';
import type { NoteData } from '../schemas/note.ts';

/** What a note says in single words: did it fail, can a retry help, who must act. */
export type Verdict = Pick<NoteData, 'outcome' | 'retry' | 'actor'>;

/** What pages and data for people call the fields of a code: most ask what the value answers. */
export const FACET_LABELS = {
  section: 'Section',
  http: 'HTTP status',
  origin: 'Arises at',
  outcome: 'Did it fail?',
  problem: 'Problem',
  retry: 'Can a retry help?',
  actor: 'Who must act?',
} as const satisfies Partial<Record<keyof CodeData | keyof NoteData, string>>;

/** Answers to "where does it arise?". */
export const ORIGIN_LABELS = {
  client: 'the client',
  server: 'the server',
} as const satisfies Record<NonNullable<CodeData['origin']>, string>;

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
  'check-first': 'check first, then once at most',
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
