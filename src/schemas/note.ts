import { z } from 'astro/zod';
import { changeSchema } from './change.ts';
import { line, text } from './text.ts';

/** Canonical gRPC status names, without `OK`: https://grpc.io/docs/guides/status-codes/ */
export const PROBLEMS = [
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const;

/** What a code says of the call. Only the last says that it failed. */
export const OUTCOMES = [
  /** Done. */
  'success',
  /** Done for a part of what was asked. */
  'partial',
  /** Done, and nothing was found. */
  'empty',
  /** Taken on, or to be continued, and not finished yet. */
  'pending',
  /** The code has no meaning that tells it: a number that is reserved, or no longer used. */
  'unclear',
  /** Not done. */
  'failure',
] as const;

/** Who can remove the cause. A look before a repeat is the caller's in any case. */
export const ACTORS = [
  /** Who wrote the program that calls. */
  'caller',
  /** The person whose data or document it is. */
  'end-user',
  /** Who runs the account, the keys or the installation on the customer's side. */
  'administrator',
  /** Who provides the API. */
  'vendor',
  /** Nobody: what was asked for is there already. */
  'nobody',
] as const;

/** Whether sending the same request again can help. */
export const RETRIES = [
  /** No, and nothing in it can be corrected. */
  'never',
  /** Only once something was corrected: the request, a key, a setting. */
  'after-fix',
  /**
   * Only after a look whether it happened, and then once at most: the first request may have done
   * its work, and a second one would do it twice.
   */
  'check-first',
  /** Yes, a few times, with growing pauses: sent again, it does nothing twice. */
  'with-backoff',
  /** Yes, once a condition has passed: a period, an approval, somebody else's work. */
  'later',
] as const;

/** Front matter of `notes/<slug>.md`: what we say of a code. */
export const noteSchema = z.strictObject({
  /** One sentence, sentence case: the cause or the cure, not the message again. */
  title: line,
  /** What the code says of the call. */
  outcome: z.enum(OUTCOMES),
  /** The kind of failure, as a gRPC canonical status name; failures have one, nothing else has. */
  problem: z.enum(PROBLEMS).optional(),
  /** Who can remove the cause; failures say it. */
  actor: z.enum(ACTORS).optional(),
  /** Whether sending the same request again can help; failures say it. */
  retry: z.enum(RETRIES).optional(),
  /**
   * An exchange in which the code arrives, as a program sent and received it: the request, an empty
   * line, the response. Line breaks are those of the file.
   */
  example: text.optional(),
  /** Codes worth reading beside it: a slug of this vendor, or `<vendor>/<slug>`. */
  related: z.array(line).default([]),
  /** What was different before, the latest change first. */
  history: z.array(changeSchema).default([]),
});

export type NoteData = z.infer<typeof noteSchema>;
export type ProblemName = (typeof PROBLEMS)[number];
export type Outcome = (typeof OUTCOMES)[number];

/** A note with its text. */
export interface Note extends NoteData {
  /** Markdown below the front matter. In a catalog, links to other notes are paths of their pages. */
  body: string;
}
