import type { LookupAnswer } from '../lookup/result.ts';
import { make, makeForeign, makePageLink } from './elements.ts';

/** Leads to the page of a number that several vendors have: it says how to tell them apart. */
export function makeSameNumber(answers: readonly LookupAnswer[]): Node[] {
  const [first, ...others] = answers;
  const isPlain = first !== undefined && first.code === first.slug;
  const isShared = others.some(({ code }) => code === first?.code);
  if (!isPlain || !isShared || first.confidence === 'certain') return [];
  const link = makePageLink(
    `/code/${first.slug}/`,
    'How to tell the codes ',
    makeForeign(first.code),
    ' apart',
  );
  return [make('p', link)];
}
