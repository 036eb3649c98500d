import type { PhrasingContent } from 'mdast';
import { ACTOR_LABELS, FACET_LABELS, formatOutcome, RETRY_LABELS } from '../catalog/facets.ts';
import type { LookupAnswer } from '../lookup/result.ts';
import { sayChain } from '../lookup/say-chain.ts';
import type { Answered, Entry } from './entry.ts';
import { makeText, parsePhrase } from './nodes.ts';

/** Makes what an answer of the look-up itself tells of its code, where its page cannot be had. */
export function makeAnswerEntry(answer: LookupAnswer, url: string): Entry {
  const { product, code, summary, title } = answer;
  return {
    product,
    code,
    url,
    badges: [],
    attribution: summary === '' ? [] : [makeText(`${product} says`)],
    ...(summary !== '' && { message: summary }),
    words: [],
    meaning: title === undefined ? [] : parsePhrase(title),
    verdict: makeVerdict(answer),
    changes: [],
    note: [],
    rest: [],
  };
}

/** How an answer belongs to others, in sentences; empty where it belongs to none. */
export function makeChain({ chain = [] }: Pick<LookupAnswer, 'chain'>): PhrasingContent[][] {
  return chain.map((link) => parsePhrase(sayChain(link)));
}

/** The verdict of an answer in words: what is asked, and the answer; empty where there is none. */
export function makeVerdict({ verdict }: Pick<LookupAnswer, 'verdict'>): Answered[] {
  if (!verdict) return [];
  const { outcome, retry, actor } = verdict;
  const answers = [
    { label: FACET_LABELS.outcome, text: formatOutcome(outcome) },
    { label: FACET_LABELS.retry, text: retry && RETRY_LABELS[retry] },
    { label: FACET_LABELS.actor, text: actor && ACTOR_LABELS[actor] },
  ];
  return answers.flatMap(({ label, text }) =>
    text === undefined ? [] : [{ label, value: [makeText(text)] }],
  );
}
