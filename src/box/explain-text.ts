import { explainFrom } from '../lookup/explain.ts';
import type { IndexSource } from '../lookup/index/source.ts';
import { drawExplanation } from './explanation.ts';
import type { Question } from './surroundings.ts';

/** Draws why a text has an answer, with the index of the site. */
export function explainText(question: Question, source: IndexSource): Promise<HTMLElement> {
  return drawExplanation(question, (text) => explainFrom(text, source));
}
