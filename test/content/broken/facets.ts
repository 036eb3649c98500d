import type { BrokenCatalog } from '../make-content.ts';
import { change, NOTE } from '../make-content.ts';

const OK_NOTE = 'acme/notes/000.md';

/** Facets that a note lacks, or should not have. */
export const facets: readonly BrokenCatalog[] = [
  {
    name: 'a failure without its kind',
    files: change(NOTE, 'problem: RESOURCE_EXHAUSTED\n', ''),
    says: [
      'acme/notes/042.md:3:10  outcome: A failure needs the field "problem" as well.',
      '    Add "problem:" with one of CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS, UNAUTHENTICATED.',
    ],
  },
  {
    name: 'a failure without anything but its outcome',
    files: change(NOTE, 'problem: RESOURCE_EXHAUSTED\nactor: end-user\nretry: later\n', ''),
    says: [
      'acme/notes/042.md:3:10  outcome: A failure needs the field "problem" as well.',
      '    Add "problem:" with one of CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS, UNAUTHENTICATED.',
      'acme/notes/042.md:3:10  outcome: A failure needs the field "actor" as well.',
      '    Add "actor:" with one of caller, end-user, administrator, vendor, nobody.',
      'acme/notes/042.md:3:10  outcome: A failure needs the field "retry" as well.',
      '    Add "retry:" with one of never, after-fix, check-first, with-backoff, later.',
    ],
  },
  {
    name: 'a failure whose actor is misspelt, once',
    files: change(NOTE, 'actor: end-user', 'acter: end-user'),
    says: ['acme/notes/042.md:5:1  acter: There is no such field.', '    Did you mean "actor"?'],
  },
  {
    name: 'a failure whose retry is no value, once',
    files: change(NOTE, 'retry: later', 'retry: sometimes'),
    says: [
      'acme/notes/042.md:6:8  retry: "sometimes" is not one of the values.',
      '    Write one of: never, after-fix, check-first, with-backoff, later.',
    ],
  },
  {
    name: 'a problem of a success',
    files: change(OK_NOTE, 'outcome: success\n', 'outcome: success\nproblem: INTERNAL\n'),
    says: [
      'acme/notes/000.md:4:10  problem: Only a failure has a problem, and the outcome is success.',
      '    Remove it, or write "outcome: failure"; allowed beside this one are actor and retry.',
    ],
  },
  {
    name: 'an unknown problem of something pending',
    files: change(OK_NOTE, 'outcome: success\n', 'outcome: pending\nproblem: Waiting\n'),
    says: [
      'acme/notes/000.md:4:10  problem: "Waiting" is not one of the values.',
      '    Write one of: CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS, UNAUTHENTICATED.',
      'acme/notes/000.md:4:10  problem: Only a failure has a problem, and the outcome is pending.',
      '    Remove it, or write "outcome: failure"; allowed beside this one are actor and retry.',
    ],
  },
];
