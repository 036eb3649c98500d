import { z } from 'astro/zod';
import { line } from './text.ts';

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

/** Front matter of `notes/<slug>.md`: what we say of a code. */
export const noteSchema = z.strictObject({
  /** One sentence, sentence case. */
  title: line,
  /** What the code says of the call. */
  outcome: z.enum(['success', 'partial', 'empty', 'pending', 'failure']).optional(),
  /** The kind of failure, as a gRPC canonical status name. */
  problem: z.enum(PROBLEMS).optional(),
  /** Who must act. */
  actor: z.enum(['caller', 'end-user', 'administrator', 'vendor']).optional(),
  /** Whether sending the same request again can help. */
  retry: z.enum(['never', 'after-fix', 'with-backoff', 'later']).optional(),
  /** Codes worth reading beside it: a slug of this vendor, or `<vendor>/<slug>`. */
  related: z.array(line).default([]),
});

export type NoteData = z.infer<typeof noteSchema>;

/** A note with its text. */
export interface Note extends NoteData {
  /** Markdown below the front matter; may be empty. */
  body: string;
}
