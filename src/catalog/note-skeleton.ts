import { PROBLEMS } from '../schemas/note.ts';
import type { Verdict } from './facets.ts';

/** Stands where somebody has to write; the rules refuse a note that still has it. */
export const TO_WRITE = 'TODO';

/**
 * A note with everything in it but the words, to be filled in: a failure, which most codes are, unless
 * something else is known of the code.
 */
export function makeNoteSkeleton({ outcome, retry, actor }: Partial<Verdict> = {}): string {
  const isFailure = outcome === undefined || outcome === 'failure';
  const problem = isFailure ? [`problem: ${TO_WRITE} # one of ${PROBLEMS.join(', ')}`] : [];
  const front = [
    `title: ${TO_WRITE}`,
    `outcome: ${outcome ?? 'failure'}`,
    ...problem,
    ...(isFailure || actor ? [`actor: ${actor ?? 'caller'}`] : []),
    ...(isFailure || retry ? [`retry: ${retry ?? 'after-fix'}`] : []),
  ];
  const first = isFailure ? 'Why it happens' : 'What it means';
  const parts = [first, 'What to do'].map((title) => `## ${title}\n\n${TO_WRITE}\n`);
  return ['---', ...front, '---', '', parts.join('\n')].join('\n');
}
