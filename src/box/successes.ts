import { formatNumber } from '../catalog/counts.ts';
import { makeCodeLink } from './answers.ts';
import { make } from './elements.ts';
import { makeOccurrences } from './occurrences.ts';
import type { Triage } from './triage.ts';

/** Folds the successes into one line. */
export function makeSuccesses({ successes }: Triage): HTMLElement {
  const list = make(
    'ul',
    ...successes.map((answer) =>
      make('li', makeCodeLink(answer, 100), make('p', ...makeOccurrences(answer, true), '.')),
    ),
  );
  list.className = 'box-codes';
  const total = successes.reduce((sum, { count }) => sum + count, 0);
  const line = total === 1 ? '1 success' : `${formatNumber(total)} successes`;
  return make('details', make('summary', line), list);
}
