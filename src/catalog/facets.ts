import type { CodeData } from '../schemas/code.ts';
import type { NoteData } from '../schemas/note.ts';

/** What a note says in single words: success or failure, send it again or not, who acts. */
export type Verdict = Pick<NoteData, 'outcome' | 'retry' | 'actor'>;

/** The same, and what kind of failure it is, which only notes say. */
export type Facets = Verdict & Pick<NoteData, 'problem'>;

/** What pages and data for people call the fields of a code. */
export const FACET_LABELS = {
  section: 'Section',
  http: 'HTTP status',
  origin: 'Raised by',
  outcome: 'Success or failure?',
  problem: 'Problem',
  retry: 'Retry?',
  actor: 'Who acts?',
} as const satisfies Partial<Record<keyof CodeData | keyof NoteData, string>>;

/** Answers to "raised by". */
export const ORIGIN_LABELS = {
  client: 'the client',
  server: 'the server',
} as const satisfies Record<NonNullable<CodeData['origin']>, string>;

export const OUTCOME_LABELS = {
  success: 'success',
  partial: 'partly done',
  empty: 'success, nothing found',
  pending: 'not finished yet',
  unclear: 'unclear',
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

/**
 * Answers to "who acts?". In support the caller is a customer on the telephone, so pages never call
 * the program that calls so.
 */
export const ACTOR_LABELS = {
  caller: 'your integration',
  'end-user': 'the end user',
  administrator: 'the administrator',
  vendor: 'the provider of the service or program',
  nobody: 'nobody',
} as const satisfies Record<NonNullable<Verdict['actor']>, string>;

/** Answers "success or failure?": `Failure`, `Partly done`. */
export function formatOutcome(outcome: Verdict['outcome']): string {
  const label = OUTCOME_LABELS[outcome];
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Formats a verdict in one line: `failure · retry: only after a fix · who acts: your integration`. */
export function formatVerdict({ outcome, retry, actor }: Verdict): string {
  const parts: string[] = [OUTCOME_LABELS[outcome]];
  if (retry) parts.push(`retry: ${RETRY_LABELS[retry]}`);
  if (actor) parts.push(`who acts: ${ACTOR_LABELS[actor]}`);
  return parts.join(' · ');
}
