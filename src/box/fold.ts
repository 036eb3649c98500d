import { formatNumber } from '../catalog/counts.ts';
import { listSome } from '../text/list-some.ts';
import type { LookupAnswer } from '../lookup/result.ts';

/** Answers that stand in full where nothing tells which is meant: nobody reads more of them. */
const SHOWN = 5;

/** Fewer take hardly more room than the line that would stand for them. */
const MIN_FOLDED = 3;

/** Products that are named of those that are folded. */
const NAMED = 4;

/** What a text may have to be a number that somebody typed, with a word or two around it. */
const MAX_TEXT = 40;

/** The answers to a text: those that stand in full, and those of which a line each is folded away. */
export interface FoldedAnswers {
  shown: readonly LookupAnswer[];
  folded: readonly LookupAnswer[];
}

/** Folds the less usual ones of many that have a number, where nothing else is in the text. */
export function foldAnswers(answers: readonly LookupAnswer[], text: string): FoldedAnswers {
  const isOpen =
    text.trim().length <= MAX_TEXT &&
    /\d/.test(text) &&
    answers.every(({ confidence }) => confidence === 'possible');
  const [shown, folded] = [answers.slice(0, SHOWN), answers.slice(SHOWN)];
  return isOpen && folded.length >= MIN_FOLDED ? { shown, folded } : { shown: answers, folded: [] };
}

/** What stands for those that are folded: `11 more: gRPC, LDAP, X.509, Kafka, …`. */
export function formatFolded(folded: readonly LookupAnswer[]): string {
  const products = folded.map(({ product }) => product);
  return `${formatNumber(folded.length)} more: ${listSome(products, NAMED)}`;
}
