import { BEGINNING } from '../words/code-forms.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading } from '../read/reading.ts';
import type { CodeReference, LookupAnswer } from '../result.ts';
import { makeReference } from './reference.ts';

const MAX_COMPLETIONS = 8;

/** The codes that begin with what is typed so far, where that is the beginning of a number or name. */
export function makeCompletions(
  { text }: Reading,
  answers: readonly LookupAnswer[],
  index: LookupIndex,
): CodeReference[] {
  const typed = text.trim();
  if (!BEGINNING.test(typed)) return [];
  const start = typed.toLowerCase();
  const given = new Set(answers.map(({ vendor, code }) => `${vendor} ${code}`));
  return index
    .findByPrefix(start, MAX_COMPLETIONS * 2)
    .filter(({ vendor, code }) => !given.has(`${vendor} ${code}`))
    .slice(0, MAX_COMPLETIONS)
    .map((entry) => makeReference(entry, index));
}
