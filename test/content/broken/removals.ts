import type { BrokenCatalog } from '../make-content.ts';
import { change, CODES } from '../make-content.ts';

const GONE = 'status: deprecated\n  replacedBy: "042"';

/** Codes of which two things are said that cannot both be true: that they are gone, and are listed. */
export const removals: readonly BrokenCatalog[] = [
  {
    name: 'a code that is gone and not removed',
    files: change(CODES, GONE, `status: deprecated\n  removedSince: "2026-11-28"`),
    says: [
      'acme/codes.yaml:19:17  [2].removedSince: The code is not removed.',
      '    Write "status: removed", or take removedSince out.',
    ],
  },
  {
    name: 'a code that is gone in a source that was read later',
    files: change(CODES, GONE, `status: removed\n  removedSince: "2026-10"`),
    says: [
      'acme/codes.yaml:19:17  [2].removedSince: The source error-codes was read on 2026-11-20, when the code was gone.',
      '    Name the source in which it still stood: one of its own, with the day on which that was read.',
    ],
  },
];

/** The same, told so that it can be true. */
export const soundRemovals = [
  {
    name: 'a code that was gone when its source was read again',
    files: change(CODES, GONE, `status: removed\n  removedSince: "2026-11-28"`),
  },
  {
    name: 'a code that was gone in the month in which its source was read',
    files: change(CODES, GONE, `status: removed\n  removedSince: "2026-11"`),
  },
] as const;
